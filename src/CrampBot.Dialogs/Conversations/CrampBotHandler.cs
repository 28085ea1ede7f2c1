using CrampBot.Dialogs.Commands;
using CrampBot.Dialogs.Triage;
using CrampBot.Knowledge;

namespace CrampBot.Dialogs.Conversations;

/// <summary>The bot: greets who joins, answers what is written, and saves the state once the turn has ended.</summary>
public sealed class CrampBotHandler : ActivityHandler
{
    private readonly ConversationState _state;
    private readonly KnowledgeStore _knowledge;
    private readonly TriageRoom _room;
    private readonly Conversation _conversation;
    private readonly MemoryProperty _memory;
    private readonly IStatePropertyAccessor<DialogState> _dialogState;
    private readonly DialogSet _dialogs;

    /// <summary>Makes the bot.</summary>
    /// <param name="state">The conversation state.</param>
    /// <param name="knowledge">The knowledge folder, kept current.</param>
    /// <param name="room">What triage needs.</param>
    /// <param name="conversation">Decides what a message gets.</param>
    public CrampBotHandler(ConversationState state, KnowledgeStore knowledge, TriageRoom room, Conversation conversation)
    {
        ArgumentNullException.ThrowIfNull(state);
        _state = state;
        _knowledge = knowledge;
        _room = room;
        _conversation = conversation;
        _memory = new MemoryProperty(state);
        _dialogState = state.CreateProperty<DialogState>(nameof(DialogState));
        _dialogs = new DialogSet(_dialogState);
        _dialogs.Add(new TriageDialog());
    }

    /// <inheritdoc/>
    public override async Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        await base.OnTurnAsync(turnContext, cancellationToken);
        await _state.SaveChangesAsync(turnContext, cancellationToken: cancellationToken);
    }

    /// <inheritdoc/>
    protected override Task OnMembersAddedAsync(
        IList<ChannelAccount> membersAdded,
        ITurnContext<IConversationUpdateActivity> turnContext,
        CancellationToken cancellationToken) =>
        membersAdded.Any(member => member.Id != turnContext.Activity.Recipient?.Id)
            ? RunAsync(turnContext, (turn, _) => Conversation.GreetAsync(turn, cancellationToken), cancellationToken)
            : Task.CompletedTask;

    /// <inheritdoc/>
    protected override Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken) =>
        RunAsync(turnContext, (turn, dialogs) => _conversation.AnswerAsync(turn, dialogs, cancellationToken), cancellationToken);

    private async Task RunAsync(ITurnContext context, Func<Turn, DialogContext, Task> respond, CancellationToken cancellationToken)
    {
        (ConversationMemory memory, bool isOurs) = await _memory.ReadAsync(context, cancellationToken);
        if (!isOurs || !_room.Knows(memory.Triage))
        {
            (memory, isOurs) = (new ConversationMemory(), false);
            await _dialogState.DeleteAsync(context, cancellationToken);
        }

        Turn turn = new(context, _knowledge.Current, _room, memory);
        if (!isOurs)
        {
            await turn.SayAsync(CommandReplies.Restarted(turn.Words), cancellationToken);
        }

        await respond(turn, await _dialogs.CreateContextAsync(context, cancellationToken));
        await _memory.WriteAsync(context, turn.Memory, cancellationToken);
    }
}
