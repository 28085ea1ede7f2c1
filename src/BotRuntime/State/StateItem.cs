namespace BotRuntime;

/// <summary>A whole state as one JSON object: what <see cref="BotState"/> gives to <see cref="IStorage"/>.</summary>
/// <param name="json">The object as UTF-8; it is kept, not copied, and never changed.</param>
public sealed class StateItem(ReadOnlyMemory<byte> json) : IStoreItem
{
    /// <summary>The JSON object as UTF-8: one member for each property of the state.</summary>
    public ReadOnlyMemory<byte> Json { get; } = json;

    /// <inheritdoc/>
    public string? ETag { get; set; }
}
