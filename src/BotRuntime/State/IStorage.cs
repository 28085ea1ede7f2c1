namespace BotRuntime;

/// <summary>Where items are kept between turns, by key.</summary>
public interface IStorage
{
    /// <summary>Reads items.</summary>
    /// <param name="keys">Which items.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The items found, by key; a key without an item is left out.</returns>
    Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default);

    /// <summary>Writes items, in place of what was kept under the same keys.</summary>
    /// <param name="changes">
    /// The items, by key. An <see cref="IStoreItem"/> is written only if its ETag is that of the item kept (or <c>*</c>), and gets the new
    /// ETag of what was written.
    /// </param>
    /// <param name="cancellationToken">Stops the writing.</param>
    /// <returns>A task that ends when all are written.</returns>
    /// <exception cref="ArgumentException">Another writer was first; the message begins with "Etag conflict".</exception>
    Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default);

    /// <summary>Forgets items.</summary>
    /// <param name="keys">Which items; a key without an item is no error.</param>
    /// <param name="cancellationToken">Stops the deletion.</param>
    /// <returns>A task that ends when all are forgotten.</returns>
    Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default);
}
