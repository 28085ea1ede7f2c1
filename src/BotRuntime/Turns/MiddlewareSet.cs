namespace BotRuntime;

/// <summary>The middleware of an adapter, in the order it runs.</summary>
public class MiddlewareSet
{
    private readonly List<IMiddleware> _middleware = [];

    /// <summary>Adds a middleware after those already there.</summary>
    /// <param name="middleware">What to run around every turn.</param>
    /// <returns>This set.</returns>
    public MiddlewareSet Use(IMiddleware middleware)
    {
        ArgumentNullException.ThrowIfNull(middleware);
        _middleware.Add(middleware);
        return this;
    }

    /// <summary>Runs the middleware, and then the bot.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="callback">The bot.</param>
    /// <param name="cancellationToken">Stops the turn.</param>
    /// <returns>A task that ends with the turn.</returns>
    public Task ReceiveActivityWithStatusAsync(ITurnContext turnContext, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(callback);
        return RunFromAsync(0, turnContext, callback, cancellationToken);
    }

    private Task RunFromAsync(int position, ITurnContext turnContext, BotCallbackHandler callback, CancellationToken cancellationToken) =>
        position == _middleware.Count
            ? callback(turnContext, cancellationToken)
            : RunOneAsync(position, turnContext, callback, cancellationToken);

    // Apart, because its closure would be allocated for turns without middleware too.
    private Task RunOneAsync(int position, ITurnContext turnContext, BotCallbackHandler callback, CancellationToken cancellationToken) =>
        _middleware[position].OnTurnAsync(
            turnContext,
            rest => RunFromAsync(position + 1, turnContext, callback, rest),
            cancellationToken);
}
