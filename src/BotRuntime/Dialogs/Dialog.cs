namespace BotRuntime.Dialogs;

/// <summary>A piece of conversation that can be begun, waits for answers, and ends, perhaps with a result.</summary>
/// <remarks>
/// <para>A dialog object is shared by all conversations: what one of them says is kept in its <see cref="DialogInstance"/>.</para>
/// <para>Compatible with: Dialog 4.23; differs: no telemetry client, no dialog events, no version.</para>
/// </remarks>
public abstract class Dialog
{
    /// <summary>The result of a turn that ends with the dialog waiting.</summary>
    public static readonly DialogTurnResult EndOfTurn = new(DialogTurnStatus.Waiting);

    /// <summary>A dialog under an id.</summary>
    /// <param name="dialogId">The id, unique among the dialogs that are added together; null is the name of the type.</param>
    protected Dialog(string? dialogId = null) => Id = dialogId ?? GetType().Name;

    /// <summary>The id under which the dialog is begun.</summary>
    public string Id { get; set; }

    /// <summary>Begins the dialog; it is on top of the stack already.</summary>
    /// <param name="options">What the dialog is given to start with.</param>
    public abstract Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object? options = null, CancellationToken cancellationToken = default);

    /// <summary>Goes on with the activity that came in; by default the dialog ends.</summary>
    public virtual Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default) =>
        dc.EndDialogAsync(null, cancellationToken);

    /// <summary>Goes on after the dialog on top of this one ended; by default this one ends too, with the same result.</summary>
    /// <param name="reason">Why it is run.</param>
    /// <param name="result">What the other dialog came to.</param>
    public virtual Task<DialogTurnResult> ResumeDialogAsync(
        DialogContext dc,
        DialogReason reason,
        object? result = null,
        CancellationToken cancellationToken = default) => dc.EndDialogAsync(result, cancellationToken);

    /// <summary>Asks once more what the dialog waits for; by default nothing.</summary>
    /// <param name="instance">What the dialog remembers.</param>
    public virtual Task RepromptDialogAsync(ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken = default) =>
        Task.CompletedTask;

    /// <summary>Cleans up when the dialog leaves the stack; by default nothing.</summary>
    /// <param name="instance">What the dialog remembers.</param>
    /// <param name="reason">Why it ends.</param>
    public virtual Task EndDialogAsync(
        ITurnContext turnContext,
        DialogInstance instance,
        DialogReason reason,
        CancellationToken cancellationToken = default) => Task.CompletedTask;
}

/// <summary>Why a dialog is run or ends.</summary>
public enum DialogReason
{
    /// <summary>It begins.</summary>
    BeginCalled,

    /// <summary>A message came in while it was on top.</summary>
    ContinueCalled,

    /// <summary>The dialog on top of it ended; or, when it ends, it ended by itself.</summary>
    EndCalled,

    /// <summary>Another dialog takes its place.</summary>
    ReplaceCalled,

    /// <summary>It is cancelled.</summary>
    CancelCalled,

    /// <summary>A waterfall step went on to the next.</summary>
    NextCalled,
}
