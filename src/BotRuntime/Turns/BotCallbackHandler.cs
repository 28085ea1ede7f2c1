namespace BotRuntime;

/// <summary>What a turn leads to once the middleware has run: the bot, or a proactive message.</summary>
/// <param name="turnContext">The turn.</param>
/// <param name="cancellationToken">Stops the turn.</param>
/// <returns>A task that ends with the turn.</returns>
public delegate Task BotCallbackHandler(ITurnContext turnContext, CancellationToken cancellationToken);
