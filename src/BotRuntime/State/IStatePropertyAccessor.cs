namespace BotRuntime;

/// <summary>One property of a state.</summary>
/// <typeparam name="T">Its type.</typeparam>
public interface IStatePropertyAccessor<T>
{
    /// <summary>The name of the property.</summary>
    string Name { get; }

    /// <summary>The value of the property; changing the object changes the state.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="defaultValueFactory">Makes a first value, which is kept; without it a missing value is the default value.</param>
    /// <param name="cancellationToken">Stops the loading of the state.</param>
    /// <returns>The value.</returns>
    Task<T> GetAsync(ITurnContext turnContext, Func<T>? defaultValueFactory = null, CancellationToken cancellationToken = default);

    /// <summary>Gives the property a value.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="value">The value.</param>
    /// <param name="cancellationToken">Stops the loading of the state.</param>
    /// <returns>A task that ends when the value is kept for this turn.</returns>
    Task SetAsync(ITurnContext turnContext, T value, CancellationToken cancellationToken = default);

    /// <summary>Forgets the value.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="cancellationToken">Stops the loading of the state.</param>
    /// <returns>A task that ends when the value is forgotten for this turn.</returns>
    Task DeleteAsync(ITurnContext turnContext, CancellationToken cancellationToken = default);
}
