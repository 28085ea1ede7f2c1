namespace DirectLine;

/// <summary>The outermost middleware: learns of every failure, also of those that the host's error handler takes care of.</summary>
internal sealed class FailureWatch : IMiddleware
{
    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        try
        {
            await next(cancellationToken);
        }
        catch (Exception failure)
        {
            turnContext.TurnState.Get<DirectLineTurn>()?.Fail(failure);
            throw;
        }
    }
}
