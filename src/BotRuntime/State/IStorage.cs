namespace BotRuntime;

/// <summary>Where items are kept between turns, by key.</summary>
public interface IStorage
{
    /// <summary>Reads items.</summary>
    /// <returns>The items found, by key; a key without an item is left out.</returns>
    Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default);

    /// <summary>Writes items, in place of what was kept under the same keys.</summary>
    /// <param name="changes">
    /// The items, by key. An <see cref="IStoreItem"/> is written only if its ETag is that of the item kept (or <c>*</c>), and gets the new
    /// ETag of what was written.
    /// </param>
    /// <exception cref="ArgumentException">Another writer was first; the message begins with "Etag conflict".</exception>
    Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default);

    /// <summary>Forgets items; a key without an item is no error.</summary>
    Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default);
}

/// <summary>An item that is written only over the version that it was read from.</summary>
public interface IStoreItem
{
    /// <summary>The version read; null for an item that is new; <c>*</c> to write over any version.</summary>
    string? ETag { get; set; }
}
