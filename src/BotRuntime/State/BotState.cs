namespace BotRuntime;

/// <summary>Values kept between turns under one storage key: read at the first use in a turn, written by <see cref="SaveChangesAsync"/>.</summary>
/// <param name="storage">Where it is kept between turns.</param>
/// <param name="contextServiceKey">The name under which a turn keeps the loaded state.</param>
/// <remarks>
/// Compatible with: BotState 4.23; differs: a property stays JSON until it is asked for, and a save fails where another turn has saved
/// since this one loaded.
/// </remarks>
public abstract class BotState(IStorage storage, string contextServiceKey)
{
    /// <summary>Gives access to one property.</summary>
    /// <typeparam name="T">Its type; it must survive being written as JSON and read again.</typeparam>
    /// <param name="name">Its name, unique within this state.</param>
    public IStatePropertyAccessor<T> CreateProperty<T>(string name)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        StateTypes.Trust(typeof(T).Assembly);
        return new StateProperty<T>(this, name);
    }

    /// <summary>Writes the state, if it changed in this turn.</summary>
    /// <param name="force">Whether to write it unchanged too.</param>
    /// <exception cref="ArgumentException">Another turn has saved since this one loaded; the message begins with "Etag conflict".</exception>
    public virtual async Task SaveChangesAsync(ITurnContext turnContext, bool force = false, CancellationToken cancellationToken = default)
    {
        if (turnContext.TurnState.Get<LoadedState>(contextServiceKey) is LoadedState state && state.Changes(force) is StateItem item)
        {
            await storage.WriteAsync(new Dictionary<string, object> { [GetStorageKey(turnContext)] = item }, cancellationToken);
            state.Saved(item);
        }
    }

    /// <summary>Forgets the state at once, in the turn and in storage.</summary>
    public virtual Task DeleteAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        turnContext.TurnState.Remove(contextServiceKey);
        return storage.DeleteAsync([GetStorageKey(turnContext)], cancellationToken);
    }

    /// <summary>The key under which the state is kept.</summary>
    /// <exception cref="InvalidOperationException">The activity lacks what the key is made of.</exception>
    protected abstract string GetStorageKey(ITurnContext turnContext);

    private protected static string Require(string? value, string name) =>
        value ?? throw new InvalidOperationException($"The activity has no {name}.");

    private async ValueTask<LoadedState> LoadAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        if (turnContext.TurnState.Get<LoadedState>(contextServiceKey) is LoadedState loaded)
        {
            return loaded;
        }

        string key = GetStorageKey(turnContext);
        IDictionary<string, object> found = await storage.ReadAsync([key], cancellationToken);
        LoadedState read = new(found.TryGetValue(key, out object? item)
            ? item as StateItem ?? throw new InvalidOperationException($"The item kept under the key of {GetType().Name} is not a state.")
            : null);
        turnContext.TurnState[contextServiceKey] = read;
        return read;
    }

    private sealed class StateProperty<T>(BotState state, string name) : IStatePropertyAccessor<T>
    {
        public async Task<T> GetAsync(ITurnContext turnContext, Func<T>? defaultValueFactory, CancellationToken cancellationToken)
        {
            LoadedState loaded = await state.LoadAsync(turnContext, cancellationToken);
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

        public async Task SetAsync(ITurnContext turnContext, T value, CancellationToken cancellationToken) =>
            (await state.LoadAsync(turnContext, cancellationToken)).Set(name, value);

        public async Task DeleteAsync(ITurnContext turnContext, CancellationToken cancellationToken) =>
            (await state.LoadAsync(turnContext, cancellationToken)).Remove(name);
    }
}

/// <summary>What is kept about a conversation, whoever takes part: under <c>{channelId}/conversations/{conversationId}</c>.</summary>
/// <param name="storage">Where it is kept between turns.</param>
public class ConversationState(IStorage storage) : BotState(storage, nameof(ConversationState))
{
    /// <inheritdoc/>
    protected override string GetStorageKey(ITurnContext turnContext) =>
        $"{Require(turnContext.Activity.ChannelId, "channelId")}/conversations/{Require(turnContext.Activity.Conversation?.Id, "conversation.id")}";
}

/// <summary>What is kept about a person, in whatever conversation of a channel: under <c>{channelId}/users/{userId}</c>.</summary>
/// <param name="storage">Where it is kept between turns.</param>
public class UserState(IStorage storage) : BotState(storage, nameof(UserState))
{
    /// <inheritdoc/>
    protected override string GetStorageKey(ITurnContext turnContext) =>
        $"{Require(turnContext.Activity.ChannelId, "channelId")}/users/{Require(turnContext.Activity.From?.Id, "from.id")}";
}
