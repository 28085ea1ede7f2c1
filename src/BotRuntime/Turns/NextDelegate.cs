namespace BotRuntime;

/// <summary>Runs the rest of the middleware, and then the bot.</summary>
/// <param name="cancellationToken">Stops the turn.</param>
/// <returns>A task that ends when the rest has run.</returns>
public delegate Task NextDelegate(CancellationToken cancellationToken);
