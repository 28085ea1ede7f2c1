using System.Globalization;
using System.Text.Json;

namespace BotRuntime;

/// <summary>Keeps items in memory, as JSON, until the process ends.</summary>
/// <remarks>
/// <para>Safe for use by several threads.</para>
/// <para>Compatible with: MemoryStorage 4.23; differs: the state of a bot has an ETag too, so that of two turns that began from the same
/// state the later one fails to save instead of undoing the earlier.</para>
/// </remarks>
public class MemoryStorage : IStorage
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, Entry> _entries = [];
    private int _lastETag;

    /// <inheritdoc/>
    public Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        Dictionary<string, object> found = new(keys.Length);
        lock (_lock)
        {
            foreach (string key in keys)
            {
                if (_entries.TryGetValue(key, out Entry? entry))
                {
                    found[key] = entry.Read();
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
                if (item is IStoreItem { ETag: not "*" } versioned
                    && _entries.TryGetValue(key, out Entry? current)
                    && current.ETag != versioned.ETag)
                {
                    throw new ArgumentException($"Etag conflict.\r\n\r\nOriginal: {versioned.ETag}\r\nCurrent: {current.ETag}");
                }
            }

            foreach ((string key, object item) in changes)
            {
                string eTag = (++_lastETag).ToString(CultureInfo.InvariantCulture);
                _entries[key] = Entry.Of(item, eTag);
                if (item is IStoreItem versioned)
                {
                    versioned.ETag = eTag;
                }
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
                _entries.Remove(key);
            }
        }

        return Task.CompletedTask;
    }

    private sealed record Entry(ReadOnlyMemory<byte> Json, Type Type, string ETag)
    {
        public static Entry Of(object item, string eTag) => item is StateItem state
            ? new Entry(state.Json, typeof(StateItem), eTag)
            : new Entry(JsonSerializer.SerializeToUtf8Bytes(item, item.GetType(), StateJson.Options), item.GetType(), eTag);

        public object Read()
        {
            object item = Type == typeof(StateItem)
                ? new StateItem(Json)
                : JsonSerializer.Deserialize(Json.Span, Type, StateJson.Options) ?? throw new JsonException("An item cannot be null.");
            if (item is IStoreItem versioned)
            {
                versioned.ETag = ETag;
            }

            return item;
        }
    }
}
