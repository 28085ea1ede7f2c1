namespace BotRuntime;

/// <summary>One property of a state.</summary>
/// <typeparam name="T">Its type.</typeparam>
public interface IStatePropertyAccessor<T>
{
    /// <summary>The value of the property; changing the object changes the state.</summary>
    /// <param name="defaultValueFactory">Makes a first value, which is kept; without it a missing value is the default value.</param>
    Task<T> GetAsync(ITurnContext turnContext, Func<T>? defaultValueFactory = null, CancellationToken cancellationToken = default);

    /// <summary>Gives the property a value, for this turn and, once the state is saved, for later ones.</summary>
    Task SetAsync(ITurnContext turnContext, T value, CancellationToken cancellationToken = default);

    /// <summary>Forgets the value, in this turn and, once the state is saved, in later ones.</summary>
    Task DeleteAsync(ITurnContext turnContext, CancellationToken cancellationToken = default);
}
