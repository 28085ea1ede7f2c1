namespace BotRuntime;

/// <summary>Something that answers activities.</summary>
public interface IBot
{
    /// <summary>Handles one activity, to the end.</summary>
    Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default);
}

/// <summary>What a turn leads to once the middleware has run: the bot.</summary>
public delegate Task BotCallbackHandler(ITurnContext turnContext, CancellationToken cancellationToken);
