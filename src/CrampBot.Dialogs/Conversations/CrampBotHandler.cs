using CrampBot.Knowledge;

namespace CrampBot.Dialogs.Conversations;

/// <summary>The bot: greets who joins, answers what is written, and saves the state once the turn has ended.</summary>
/// <param name="state">The conversation state.</param>
/// <param name="knowledge">The knowledge folder, kept current.</param>
public sealed class CrampBotHandler(ConversationState state, KnowledgeStore knowledge) : ActivityHandler
{
    private readonly MemoryProperty _memory = new(state);

    /// <inheritdoc/>
    public override async Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        await base.OnTurnAsync(turnContext, cancellationToken);
        await state.SaveChangesAsync(turnContext, cancellationToken: cancellationToken);
    }

    /// <inheritdoc/>
    protected override Task OnMembersAddedAsync(
        IList<ChannelAccount> membersAdded,
        ITurnContext<IConversationUpdateActivity> turnContext,
        CancellationToken cancellationToken) =>
        membersAdded.Any(member => member.Id != turnContext.Activity.Recipient?.Id)
            ? RunAsync(turnContext, Conversation.GreetAsync, cancellationToken)
            : Task.CompletedTask;

    /// <inheritdoc/>
    protected override Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken) =>
        RunAsync(turnContext, Conversation.AnswerAsync, cancellationToken);

    private async Task RunAsync(
        ITurnContext context,
        Func<Turn, CancellationToken, Task> respond,
        CancellationToken cancellationToken)
    {
        Turn turn = new(context, knowledge.Current, await _memory.ReadAsync(context, cancellationToken));
        await respond(turn, cancellationToken);
        await _memory.WriteAsync(context, turn.Memory, cancellationToken);
    }
}
