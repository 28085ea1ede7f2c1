using System.Text;

namespace CrampBot.Dialogs.Teams;

/// <summary>A storage that shows what was written to it.</summary>
internal sealed class WatchedStorage : IStorage
{
    private readonly MemoryStorage _storage = new();
    private readonly Dictionary<string, string> _written = new(StringComparer.Ordinal);

    /// <summary>The JSON of every item by its key.</summary>
    public IReadOnlyDictionary<string, string> Written => _written;

    public Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default) =>
        _storage.ReadAsync(keys, cancellationToken);

    public Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default)
    {
        foreach ((string key, object item) in changes)
        {
            _written[key] = Encoding.UTF8.GetString(BotJson.WriteState(item));
        }

        return _storage.WriteAsync(changes, cancellationToken);
    }

    public Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default) => _storage.DeleteAsync(keys, cancellationToken);
}
