namespace CrampBot.Storage;

/// <summary>A change to one item of the bot's state.</summary>
/// <param name="Key">The item.</param>
/// <param name="Json">Its new value as JSON in UTF-8; null to delete it.</param>
/// <param name="Expected">The ETag it must have now; null: it must not exist; <see cref="Any"/>: no matter. Deleting does not look.</param>
internal sealed record StateChange(string Key, byte[]? Json, string? Expected)
{
    /// <summary>Says that the change is made whatever is there; the same text means so in the SDK's <c>IStoreItem</c>.</summary>
    public const string Any = "*";
}
