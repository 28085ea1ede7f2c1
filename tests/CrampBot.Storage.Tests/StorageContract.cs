namespace CrampBot.Storage.Tests;

/// <summary>What every database must do; run on each of them.</summary>
public abstract partial class StorageContract : IAsyncLifetime
{
    private readonly List<TestStore> _stores = [];

    protected static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>The first instance of the program.</summary>
    protected TestStore Store => _stores[0];

    public async ValueTask InitializeAsync()
    {
        await PrepareAsync();
        await StartAnotherAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await CleanUpAsync();
        GC.SuppressFinalize(this);
    }

    /// <summary>Starts another instance on the same database.</summary>
    protected async Task<TestStore> StartAnotherAsync()
    {
        _stores.Add(await StartStoreAsync());
        return _stores[^1];
    }

    /// <summary>Stops all instances, as when the machine restarts.</summary>
    protected async Task StopAllAsync()
    {
        foreach (TestStore store in _stores)
        {
            await store.DisposeAsync();
        }

        _stores.Clear();
    }

    protected virtual ValueTask PrepareAsync() => ValueTask.CompletedTask;

    protected virtual async ValueTask CleanUpAsync() => await StopAllAsync();

    protected abstract Task<TestStore> StartStoreAsync();
}
