namespace BotRuntime;

/// <summary>Where states are kept between turns, by key.</summary>
public interface IStorage
{
    /// <summary>Reads items.</summary>
    /// <returns>The items found, by key; a key without an item is left out.</returns>
    Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default);

    /// <summary>Writes items, in place of what was kept under the same keys.</summary>
    /// <param name="changes">
    /// The items (<see cref="StateItem"/>), by key. One is written only if its ETag is that of the item kept (or <c>*</c>), and gets the new
    /// ETag of what was written.
    /// </param>
    /// <exception cref="ArgumentException">Another writer was first; the message begins with "Etag conflict".</exception>
    Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default);

    /// <summary>Forgets items; a key without an item is no error.</summary>
    Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default);
}

/// <summary>A whole state as one JSON object: what <see cref="BotState"/> gives to <see cref="IStorage"/>.</summary>
/// <param name="json">The object as UTF-8; it is kept, not copied, and never changed.</param>
public sealed class StateItem(ReadOnlyMemory<byte> json)
{
    /// <summary>The JSON object as UTF-8: one member for each property of the state.</summary>
    public ReadOnlyMemory<byte> Json { get; } = json;

    /// <summary>The version read; null for an item that is new; <c>*</c> to write over any version.</summary>
    public string? ETag { get; set; }
}
