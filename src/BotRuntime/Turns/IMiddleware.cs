namespace BotRuntime;

/// <summary>Something done around every turn.</summary>
public interface IMiddleware
{
    /// <summary>Runs around one turn.</summary>
    /// <param name="next">Runs the rest; where it is not called, the turn ends here.</param>
    Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default);
}

/// <summary>Runs the rest of the middleware, and then the bot.</summary>
public delegate Task NextDelegate(CancellationToken cancellationToken);
