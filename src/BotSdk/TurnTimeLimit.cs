namespace BotSdk;

/// <summary>Ends a turn that takes too long with a message, so that the person is not left without an answer.</summary>
/// <remarks>
/// The turn is cancelled, and not waited for: what it still sends fails, because its context ends with this one. Teams itself gives up after
/// 15 seconds and sends the activity again.
/// </remarks>
/// <param name="limit">How long a turn may take; more than zero.</param>
/// <param name="timeProvider">The clock.</param>
/// <param name="message">What is said instead of an answer.</param>
public sealed class TurnTimeLimit(TimeSpan limit, TimeProvider timeProvider, Func<ITurnContext, IActivity> message) : IMiddleware
{
    /// <inheritdoc />
    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(next);
        using CancellationTokenSource outOfTime = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        Task turn = next(outOfTime.Token);
        Task clock = Task.Delay(limit, timeProvider, outOfTime.Token);
        bool isInTime = await Task.WhenAny(turn, clock) == turn || cancellationToken.IsCancellationRequested;
        await outOfTime.CancelAsync();
        if (isInTime)
        {
            await turn;
            return;
        }

        // Nobody waits for the cancelled turn any more; its error must not be reported as one that nobody saw.
        _ = turn.ContinueWith(static late => late.Exception, CancellationToken.None, TaskContinuationOptions.OnlyOnFaulted, TaskScheduler.Default);
        await turnContext.SendActivityAsync(message(turnContext), cancellationToken);
    }
}
