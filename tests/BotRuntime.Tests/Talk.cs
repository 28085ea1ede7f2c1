namespace BotRuntime.Tests;

/// <summary>A conversation with a dialog, whose state is stored and loaded again between turns.</summary>
internal sealed class Talk
{
    private readonly TestAdapter _adapter;
    private readonly Dialog _dialog;
    private readonly object? _options;

    public Talk(Dialog dialog, string channel = "test", string? conversationType = null, object? options = null)
    {
        _dialog = dialog;
        _options = options;
        _adapter = new TestAdapter(channel);
        _adapter.Conversation.Conversation!.ConversationType = conversationType;
    }

    public MemoryStorage Storage { get; } = new();

    public DialogTurnResult Last { get; private set; } = new(DialogTurnStatus.Empty);

    public DialogContext? Stack { get; private set; }

    public async Task<string?[]> SayAsync(string? text) => [.. (await SendAsync(new Activity(ActivityTypes.Message) { Text = text })).Select(reply => reply.Text)];

    public async Task<Activity[]> SendAsync(Activity activity)
    {
        ConversationState state = new(Storage);
        IStatePropertyAccessor<DialogState> stack = state.CreateProperty<DialogState>("DialogState");
        await _adapter.ProcessActivityAsync(activity, async (turn, cancellationToken) =>
        {
            DialogSet dialogs = new(stack);
            dialogs.Add(_dialog);
            Stack = await dialogs.CreateContextAsync(turn, cancellationToken);
            Last = await Stack.ContinueDialogAsync(cancellationToken);
            if (Last.Status == DialogTurnStatus.Empty)
            {
                Last = await Stack.BeginDialogAsync(_dialog.Id, _options, cancellationToken);
            }

            await state.SaveChangesAsync(turn, false, cancellationToken);
        });

        Activity[] replies = [.. _adapter.ActiveQueue];
        _adapter.ActiveQueue.Clear();
        return replies;
    }

    public async Task<StateItem> StoredAsync()
    {
        const string Key = "test/conversations/convo1";
        return (StateItem)(await Storage.ReadAsync([Key]))[Key];
    }
}
