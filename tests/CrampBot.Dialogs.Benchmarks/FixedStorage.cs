namespace CrampBot.Dialogs.Benchmarks;

/// <summary>A storage that can be fixed: from then on everything is written as JSON and forgotten, so that each turn begins alike.</summary>
internal sealed class FixedStorage : IStorage
{
    private readonly Dictionary<string, byte[]> _items = new(StringComparer.Ordinal);
    private bool _isFixed;

    public void Fix() => _isFixed = true;

    public Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default) =>
        Task.FromResult<IDictionary<string, object>>(keys.Where(_items.ContainsKey).ToDictionary(key => key, key => BotJson.ReadState(_items[key])));

    public Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default)
    {
        foreach ((string key, object item) in changes)
        {
            byte[] json = BotJson.WriteState(item);
            if (!_isFixed)
            {
                _items[key] = json;
            }
        }

        return Task.CompletedTask;
    }

    public Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default) => Task.CompletedTask;
}
