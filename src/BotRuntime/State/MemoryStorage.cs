using System.Globalization;

namespace BotRuntime;

/// <summary>Keeps states in memory, as JSON, until the process ends.</summary>
/// <remarks>
/// <para>Safe for use by several threads.</para>
/// <para>Compatible with: MemoryStorage 4.23; differs: keeps only what a <see cref="BotState"/> gives it, with an ETag, so that of two turns
/// that began from the same state the later one fails to save instead of undoing the earlier.</para>
/// </remarks>
public class MemoryStorage : IStorage
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, StateItem> _items = [];
    private int _lastETag;

    /// <inheritdoc/>
    public Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        Dictionary<string, object> found = new(keys.Length);
        lock (_lock)
        {
            foreach (string key in keys)
            {
                if (_items.TryGetValue(key, out StateItem? kept))
                {
                    found[key] = new StateItem(kept.Json) { ETag = kept.ETag };
                }
            }
        }

        return Task.FromResult<IDictionary<string, object>>(found);
    }

    /// <inheritdoc/>
    public Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default)
    {
        lock (_lock)
        {
            foreach ((string key, object item) in changes)
            {
                string? readFrom = ((StateItem)item).ETag;
                if (readFrom != "*" && _items.TryGetValue(key, out StateItem? kept) && kept.ETag != readFrom)
                {
                    throw new ArgumentException($"Etag conflict.\r\n\r\nOriginal: {readFrom}\r\nCurrent: {kept.ETag}");
                }
            }

            foreach ((string key, object item) in changes)
            {
                StateItem state = (StateItem)item;
                state.ETag = (++_lastETag).ToString(CultureInfo.InvariantCulture);
                _items[key] = new StateItem(state.Json) { ETag = state.ETag };
            }
        }

        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        lock (_lock)
        {
            foreach (string key in keys)
            {
                _items.Remove(key);
            }
        }

        return Task.CompletedTask;
    }
}
