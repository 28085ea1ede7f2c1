namespace DirectLine.Tests;

/// <summary>A bot that greets, counts what it hears in the conversation's state, and does what a test asks for.</summary>
internal sealed class TestBot(ConversationState conversationState, UserState userState) : IBot
{
    private readonly IStatePropertyAccessor<HeardState> _heard = conversationState.CreateProperty<HeardState>("heard");
    private readonly IStatePropertyAccessor<HeardState> _heardOfUser = userState.CreateProperty<HeardState>("heard");

    /// <summary>What is done in a turn instead of the usual.</summary>
    public Func<ITurnContext, CancellationToken, Task>? Instead { get; set; }

    /// <summary>What is done when the state of a message's turn is read and not yet written.</summary>
    public Func<ITurnContext, Task>? AfterReading { get; set; }

    /// <summary>What is done at the end of a turn, when the state is written and not yet committed.</summary>
    public Func<ITurnContext, Task>? AfterWriting { get; set; }

    /// <summary>Every activity the bot got, also in turns that were not kept.</summary>
    public List<Activity> Received { get; } = [];

    public async Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        lock (Received)
        {
            Received.Add(turnContext.Activity);
        }

        await (Instead ?? UsualAsync)(turnContext, cancellationToken);
        await conversationState.SaveChangesAsync(turnContext, cancellationToken: cancellationToken);
        await userState.SaveChangesAsync(turnContext, cancellationToken: cancellationToken);
        if (AfterWriting is not null)
        {
            await AfterWriting(turnContext);
        }
    }

    private async Task UsualAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        if (turnContext.Activity.Type == ActivityTypes.ConversationUpdate)
        {
            await turnContext.SendActivityAsync("Hello.", cancellationToken: cancellationToken);
        }
        else if (turnContext.Activity.Type == ActivityTypes.Message)
        {
            HeardState heard = await _heard.GetAsync(turnContext, () => new HeardState(), cancellationToken);
            HeardState ofUser = await _heardOfUser.GetAsync(turnContext, () => new HeardState(), cancellationToken);
            heard.Messages++;
            ofUser.Messages++;
            if (AfterReading is not null)
            {
                await AfterReading(turnContext);
            }

            await turnContext.SendActivityAsync(
                $"{heard.Messages}/{ofUser.Messages}: {turnContext.Activity.Text}", cancellationToken: cancellationToken);
        }
    }
}
