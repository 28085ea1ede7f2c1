using BotRuntime.Dialogs;
using BotRuntime.Schema;

namespace BotRuntime.Testing;

/// <summary>Talks with one dialog; its state is stored and loaded again between turns.</summary>
public class DialogTestClient
{
    private readonly TestAdapter _adapter;
    private readonly BotCallbackHandler _callback;

    /// <summary>A conversation with a dialog.</summary>
    /// <param name="channelId">The channel.</param>
    /// <param name="targetDialog">The dialog.</param>
    /// <param name="initialDialogOptions">What the dialog is given to start with.</param>
    /// <param name="middlewares">What to run around every turn.</param>
    /// <param name="conversationState">Where the state is kept; null is in memory.</param>
    public DialogTestClient(
        string channelId,
        Dialog targetDialog,
        object? initialDialogOptions = null,
        IEnumerable<IMiddleware>? middlewares = null,
        ConversationState? conversationState = null)
        : this(new TestAdapter(channelId), targetDialog, initialDialogOptions, middlewares, conversationState)
    {
    }

    /// <summary>A conversation with a dialog.</summary>
    /// <param name="testAdapter">The channel.</param>
    /// <param name="targetDialog">The dialog.</param>
    /// <param name="initialDialogOptions">What the dialog is given to start with.</param>
    /// <param name="middlewares">What to run around every turn.</param>
    /// <param name="conversationState">Where the state is kept; null is in memory.</param>
    public DialogTestClient(
        TestAdapter testAdapter,
        Dialog targetDialog,
        object? initialDialogOptions = null,
        IEnumerable<IMiddleware>? middlewares = null,
        ConversationState? conversationState = null)
    {
        ArgumentNullException.ThrowIfNull(testAdapter);
        ConversationState = conversationState ?? new ConversationState(new MemoryStorage());
        _adapter = testAdapter.Use(new AutoSaveStateMiddleware(ConversationState));
        foreach (IMiddleware middleware in middlewares ?? [])
        {
            _adapter.Use(middleware);
        }

        IStatePropertyAccessor<DialogState> stack = ConversationState.CreateProperty<DialogState>("DialogState");
        _callback = async (turnContext, cancellationToken) =>
        {
            DialogSet dialogs = new(stack);
            dialogs.Add(targetDialog);
            DialogContext = await dialogs.CreateContextAsync(turnContext, cancellationToken);
            DialogTurnResult = await DialogContext.ContinueDialogAsync(cancellationToken);
            if (DialogTurnResult.Status == DialogTurnStatus.Empty)
            {
                DialogTurnResult = await DialogContext.BeginDialogAsync(targetDialog.Id, initialDialogOptions, cancellationToken);
            }
        };
    }

    /// <summary>The stack of the last turn; null before the first.</summary>
    public DialogContext? DialogContext { get; private set; }

    /// <summary>How it stood after the last turn; null before the first.</summary>
    public DialogTurnResult? DialogTurnResult { get; private set; }

    /// <summary>Where the state is kept.</summary>
    public ConversationState ConversationState { get; }

    /// <summary>Sends an activity.</summary>
    /// <typeparam name="T">The view of the reply.</typeparam>
    /// <param name="activity">The activity.</param>
    /// <param name="cancellationToken">Stops the turn.</param>
    /// <returns>The first reply; null where there is none.</returns>
    public virtual async Task<T?> SendActivityAsync<T>(Activity activity, CancellationToken cancellationToken = default)
        where T : IActivity
    {
        await _adapter.ProcessActivityAsync(activity, _callback, cancellationToken);
        return GetNextReply<T>();
    }

    /// <summary>Says something.</summary>
    /// <typeparam name="T">The view of the reply.</typeparam>
    /// <param name="text">What the person says.</param>
    /// <param name="cancellationToken">Stops the turn.</param>
    /// <returns>The first reply; null where there is none.</returns>
    public virtual async Task<T?> SendActivityAsync<T>(string text, CancellationToken cancellationToken = default)
        where T : IActivity
    {
        await _adapter.SendTextToBotAsync(text, _callback, cancellationToken);
        return GetNextReply<T>();
    }

    /// <summary>Takes the next reply of the turn.</summary>
    /// <typeparam name="T">The view of the reply.</typeparam>
    /// <returns>The reply; null where there is none.</returns>
    public virtual T? GetNextReply<T>()
        where T : IActivity => (T?)_adapter.GetNextReply();
}
