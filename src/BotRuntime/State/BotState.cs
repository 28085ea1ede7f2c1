namespace BotRuntime;

/// <summary>Values kept between turns under one storage key: read at the first use in a turn, written by <see cref="SaveChangesAsync"/>.</summary>
/// <remarks>
/// Compatible with: BotState 4.23; differs: a property stays JSON until it is asked for, and a save fails where another turn has saved
/// since this one loaded.
/// </remarks>
public abstract class BotState
{
    private readonly IStorage _storage;
    private readonly string _contextServiceKey;

    /// <summary>A state kept in <paramref name="storage"/>.</summary>
    /// <param name="storage">Where it is kept between turns.</param>
    /// <param name="contextServiceKey">The name under which a turn keeps the loaded state.</param>
    protected BotState(IStorage storage, string contextServiceKey)
    {
        ArgumentNullException.ThrowIfNull(storage);
        ArgumentNullException.ThrowIfNull(contextServiceKey);
        _storage = storage;
        _contextServiceKey = contextServiceKey;
    }

    /// <summary>Gives access to one property.</summary>
    /// <typeparam name="T">Its type; it must survive being written as JSON and read again.</typeparam>
    /// <param name="name">Its name, unique within this state.</param>
    /// <returns>The access.</returns>
    public IStatePropertyAccessor<T> CreateProperty<T>(string name)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        StateTypes.Trust(typeof(T).Assembly);
        return new StateProperty<T>(this, name);
    }

    /// <summary>Reads the state into the turn, unless that was done before.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="force">Whether to read again, and lose what was changed in this turn.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>A task that ends when the state is loaded.</returns>
    public virtual async Task LoadAsync(ITurnContext turnContext, bool force = false, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        if (!force && Loaded(turnContext) is not null)
        {
            return;
        }

        string key = GetStorageKey(turnContext);
        IDictionary<string, object> found = await _storage.ReadAsync([key], cancellationToken);
        turnContext.TurnState[_contextServiceKey] = found.TryGetValue(key, out object? item)
            ? new LoadedState(item as StateItem ?? throw new InvalidOperationException($"The item kept under the key of {GetType().Name} is not a state."))
            : new LoadedState(null);
    }

    /// <summary>Writes the state, if it changed in this turn.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="force">Whether to write it unchanged too.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    /// <returns>A task that ends when the state is written.</returns>
    /// <exception cref="ArgumentException">Another turn has saved since this one loaded; the message begins with "Etag conflict".</exception>
    public virtual async Task SaveChangesAsync(ITurnContext turnContext, bool force = false, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        if (Loaded(turnContext) is LoadedState state && state.Changes(force) is StateItem item)
        {
            await _storage.WriteAsync(new Dictionary<string, object> { [GetStorageKey(turnContext)] = item }, cancellationToken);
            state.Saved(item);
        }
    }

    /// <summary>Empties the state; what is kept in storage goes at the next <see cref="SaveChangesAsync"/>.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="cancellationToken">Stops the loading of the state.</param>
    /// <returns>A task that ends when the state is empty.</returns>
    public virtual async Task ClearStateAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        await LoadAsync(turnContext, false, cancellationToken);
        RequireLoaded(turnContext).Clear();
    }

    /// <summary>Forgets the state at once, in the turn and in storage.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="cancellationToken">Stops the deletion.</param>
    /// <returns>A task that ends when the state is forgotten.</returns>
    public virtual Task DeleteAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        turnContext.TurnState.Remove(_contextServiceKey);
        return _storage.DeleteAsync([GetStorageKey(turnContext)], cancellationToken);
    }

    /// <summary>The key under which the state is kept.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <returns>The key.</returns>
    /// <exception cref="InvalidOperationException">The activity lacks what the key is made of.</exception>
    protected abstract string GetStorageKey(ITurnContext turnContext);

    private protected static string Require(string? value, string name) =>
        value ?? throw new InvalidOperationException($"The activity has no {name}.");

    private LoadedState? Loaded(ITurnContext turnContext) => turnContext.TurnState.Get<LoadedState>(_contextServiceKey);

    private LoadedState RequireLoaded(ITurnContext turnContext) =>
        Loaded(turnContext) ?? throw new InvalidOperationException("The state is not loaded.");

    private sealed class StateProperty<T>(BotState state, string name) : IStatePropertyAccessor<T>
    {
        public string Name => name;

        public async Task<T> GetAsync(ITurnContext turnContext, Func<T>? defaultValueFactory, CancellationToken cancellationToken)
        {
            await state.LoadAsync(turnContext, false, cancellationToken);
            LoadedState loaded = state.RequireLoaded(turnContext);
            if (loaded.TryGet(name, out T? value))
            {
                return value;
            }

            if (defaultValueFactory is null)
            {
                return default!; // What the SDK gives for a missing value: null, or the default of a value type.
            }

            T first = defaultValueFactory();
            loaded.Set(name, first);
            return first;
        }

        public async Task SetAsync(ITurnContext turnContext, T value, CancellationToken cancellationToken)
        {
            await state.LoadAsync(turnContext, false, cancellationToken);
            state.RequireLoaded(turnContext).Set(name, value);
        }

        public async Task DeleteAsync(ITurnContext turnContext, CancellationToken cancellationToken)
        {
            await state.LoadAsync(turnContext, false, cancellationToken);
            state.RequireLoaded(turnContext).Remove(name);
        }
    }
}
