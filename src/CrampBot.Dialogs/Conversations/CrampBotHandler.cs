using CrampBot.Dialogs.Commands;
using CrampBot.Dialogs.Misses;
using CrampBot.Dialogs.Teams;
using CrampBot.Dialogs.Triage;
using CrampBot.Knowledge;

namespace CrampBot.Dialogs.Conversations;

/// <summary>The bot: greets who joins, answers what is written, pressed or searched for, and saves the state once the turn has ended.</summary>
public sealed class CrampBotHandler : TeamsActivityHandler
{
    private readonly ConversationState _state;
    private readonly KnowledgeStore _knowledge;
    private readonly TriageRoom _room;
    private readonly Conversation _conversation;
    private readonly IHostServices _services;
    private readonly IMissLog _misses;
    private readonly GroupConversation _group;
    private readonly AnswerSearch _search;
    private readonly MemoryProperty _memory;
    private readonly IStatePropertyAccessor<DialogState> _dialogState;
    private readonly DialogSet _dialogs;

    /// <summary>Makes the bot.</summary>
    /// <param name="state">The conversation state.</param>
    /// <param name="knowledge">The knowledge folder, kept current.</param>
    /// <param name="room">What triage needs.</param>
    /// <param name="conversation">Decides what a message gets.</param>
    /// <param name="services">What the host does for the bot.</param>
    /// <param name="misses">Keeps low ratings.</param>
    public CrampBotHandler(
        ConversationState state,
        KnowledgeStore knowledge,
        TriageRoom room,
        Conversation conversation,
        IHostServices services,
        IMissLog misses)
    {
        ArgumentNullException.ThrowIfNull(state);
        _state = state;
        _knowledge = knowledge;
        _room = room;
        _conversation = conversation;
        _services = services;
        _misses = misses;
        _group = new GroupConversation(services);
        _search = new AnswerSearch(services, room);
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
    protected override Task OnConversationUpdateActivityAsync(
        ITurnContext<IConversationUpdateActivity> turnContext,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        IConversationUpdateActivity update = turnContext.Activity;
        return update.MembersAdded?.Any(member => member.Id != update.Recipient?.Id) is true
            ? GreetAsync(turnContext, cancellationToken)
            : Task.CompletedTask;
    }

    /// <inheritdoc/>
    protected override Task OnInstallationUpdateAddAsync(
        ITurnContext<IInstallationUpdateActivity> turnContext,
        CancellationToken cancellationToken) => GreetAsync(turnContext, cancellationToken);

    /// <inheritdoc/>
    protected override async Task OnInstallationUpdateRemoveAsync(
        ITurnContext<IInstallationUpdateActivity> turnContext,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        if (!TeamsChannel.IsGroup(turnContext.Activity))
        {
            await _services.ForgetAsync(turnContext, cancellationToken);
        }
    }

    /// <inheritdoc/>
    protected override Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        return TeamsChannel.IsGroup(turnContext.Activity)
            ? _group.AnswerAsync(GroupTurn(turnContext), cancellationToken)
            : RunAsync(turnContext, (turn, dialogs) => _conversation.AnswerAsync(turn, dialogs, cancellationToken), cancellationToken);
    }

    /// <inheritdoc/>
    protected override async Task<AdaptiveCardInvokeResponse> OnAdaptiveCardInvokeAsync(
        ITurnContext<IInvokeActivity> turnContext,
        AdaptiveCardInvokeValue invokeValue,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(invokeValue);
        if (TeamsChannel.IsGroup(turnContext.Activity))
        {
            Turn inGroup = GroupTurn(turnContext);
            return CardActions.Show(GroupConversation.Alone(inGroup), inGroup);
        }

        AdaptiveCardInvokeResponse? shown = null;
        await RunAsync(
            turnContext,
            async (turn, dialogs) => shown = invokeValue.Action?.Verb == TeamsCard.AnswerVerb && turn.Submitted is not null
                ? await CardActions.PressAsync(turn, () => _conversation.AnswerAsync(turn, dialogs, cancellationToken), cancellationToken)
                : CardActions.Refresh(turn),
            cancellationToken);
        return shown!;
    }

    /// <inheritdoc/>
    protected override Task<MessagingExtensionResponse> OnTeamsMessagingExtensionQueryAsync(
        ITurnContext<IInvokeActivity> turnContext,
        MessagingExtensionQuery query,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        return Task.FromResult(_search.Find(query, ClientInfo.CountryOf(((ITurnContext)turnContext).Activity), _knowledge.Current));
    }

    /// <inheritdoc/>
    protected override Task<MessagingExtensionResponse> OnTeamsAppBasedLinkQueryAsync(
        ITurnContext<IInvokeActivity> turnContext,
        AppBasedLinkQuery query,
        CancellationToken cancellationToken) => Task.FromResult(_search.Unfold(query, _knowledge.Current));

    /// <inheritdoc/>
    protected override async Task<InvokeResponse?> OnInvokeActivityAsync(
        ITurnContext<IInvokeActivity> turnContext,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        if (turnContext.Activity.Name != Feedback.Request)
        {
            return await base.OnInvokeActivityAsync(turnContext, cancellationToken);
        }

        await RateAsync(turnContext, cancellationToken);
        return CreateInvokeResponse();
    }

    private async Task RateAsync(ITurnContext context, CancellationToken cancellationToken)
    {
        if (TeamsChannel.IsGroup(context.Activity))
        {
            return;
        }

        (ConversationMemory memory, _) = await _memory.ReadAsync(context, cancellationToken);
        if (Feedback.LowRating(context.Activity, memory.Rateable) is { } miss)
        {
            await _misses.RecordAsync(context, miss, cancellationToken);
        }
    }

    private Task GreetAsync(ITurnContext context, CancellationToken cancellationToken) => TeamsChannel.IsGroup(context.Activity)
        ? Task.CompletedTask
        : RunAsync(context, (turn, _) => Conversation.GreetAsync(turn, cancellationToken), cancellationToken);

    /// <summary>A turn that remembers nothing and of which nothing is kept.</summary>
    private Turn GroupTurn(ITurnContext context) => new(context, _knowledge.Current, _room, new ConversationMemory());

    private async Task RunAsync(ITurnContext context, Func<Turn, DialogContext, Task> respond, CancellationToken cancellationToken)
    {
        (ConversationMemory memory, bool isOurs) = await _memory.ReadAsync(context, cancellationToken);
        if (!isOurs || !_room.Knows(memory.Triage))
        {
            (memory, isOurs) = (new ConversationMemory { Triage = _room.Salvage(memory.Triage), Crisis = memory.Crisis }, false);
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
