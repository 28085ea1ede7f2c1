namespace CrampBot.Dialogs.Benchmarks;

/// <summary>A storage that can be fixed: from then on everything is written under other keys, so that each turn begins alike.</summary>
/// <param name="storage">Where it is kept.</param>
internal sealed class FixedStorage(IStorage storage) : IStorage
{
    private const string Aside = "/written";
    private const string Overwrite = "*";
    private string _suffix = string.Empty;

    public void Fix() => _suffix = Aside;

    public Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default) =>
        storage.ReadAsync(keys, cancellationToken);

    public Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default) => _suffix.Length == 0
        ? storage.WriteAsync(changes, cancellationToken)
        : storage.WriteAsync(changes.ToDictionary(change => change.Key + _suffix, change => Fresh(change.Value)), cancellationToken);

    public Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default) => storage.DeleteAsync(keys, cancellationToken);

    private static object Fresh(object item)
    {
        object fresh = BotJson.ReadState(BotJson.WriteState(item));
        BotJson.SetETag(fresh, Overwrite);
        return fresh;
    }
}
