namespace BotRuntime;

/// <summary>Something done around every turn.</summary>
public interface IMiddleware
{
    /// <summary>Runs around one turn.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="next">Runs the rest; where it is not called, the turn ends here.</param>
    /// <param name="cancellationToken">Stops the turn.</param>
    /// <returns>A task that ends when this middleware and the rest have run.</returns>
    Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default);
}
