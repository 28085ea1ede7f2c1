namespace BotSdk;

/// <summary>Runs the turns of each conversation one after the other, so that two presses or two greetings do not meet in the state.</summary>
/// <remarks>
/// Holds for one process. Where several run, the state's version tells two turns apart when the later one saves, and that one fails: what it
/// said has been sent by then, and what it was told is not kept. Stands outside of <see cref="TurnTimeLimit"/>, so that waiting is not counted.
/// </remarks>
public sealed class TurnsInOrder : IMiddleware
{
    private readonly ConversationOrder _order = new();

    /// <inheritdoc />
    public Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(next);
        return _order.RunInOrderAsync(
            $"{turnContext.Activity.ChannelId}/{turnContext.Activity.Conversation?.Id}",
            async () =>
            {
                cancellationToken.ThrowIfCancellationRequested();
                await next(cancellationToken);
                return true;
            });
    }
}
