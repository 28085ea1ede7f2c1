namespace BotRuntime.Dialogs;

/// <summary>A dialog made of dialogs, which share nothing with those outside.</summary>
/// <remarks>Compatible with: ComponentDialog 4.23; differs: no dialog events, no change of version.</remarks>
public class ComponentDialog : Dialog
{
    private const string InnerStack = "dialogs";

    private readonly DialogSet _dialogs = new();

    /// <summary>A component under an id.</summary>
    /// <param name="dialogId">The id; null is the name of the type.</param>
    public ComponentDialog(string? dialogId = null)
        : base(dialogId)
    {
    }

    /// <summary>The dialog that the component begins with: the first that was added, unless another is named.</summary>
    public string? InitialDialogId { get; set; }

    /// <summary>Adds a dialog inside.</summary>
    /// <returns>This component.</returns>
    public ComponentDialog AddDialog(Dialog dialog)
    {
        _dialogs.Add(dialog);
        InitialDialogId ??= dialog.Id;
        return this;
    }

    /// <inheritdoc/>
    public override async Task<DialogTurnResult> BeginDialogAsync(
        DialogContext dc,
        object? options = null,
        CancellationToken cancellationToken = default) =>
        await AfterInnerTurnAsync(dc, await OnBeginDialogAsync(Inner(dc), options, cancellationToken), cancellationToken);

    /// <inheritdoc/>
    public override async Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default) =>
        await AfterInnerTurnAsync(dc, await OnContinueDialogAsync(Inner(dc), cancellationToken), cancellationToken);

    /// <summary>A dialog that was begun on top of this component has ended: the inner dialog asks once more.</summary>
    /// <inheritdoc/>
    public override async Task<DialogTurnResult> ResumeDialogAsync(
        DialogContext dc,
        DialogReason reason,
        object? result = null,
        CancellationToken cancellationToken = default)
    {
        await RepromptDialogAsync(dc.Context, dc.Running, cancellationToken);
        return EndOfTurn;
    }

    /// <inheritdoc/>
    public override Task RepromptDialogAsync(ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken = default) =>
        Inner(turnContext, instance).RepromptDialogAsync(cancellationToken);

    /// <inheritdoc/>
    public override Task EndDialogAsync(
        ITurnContext turnContext,
        DialogInstance instance,
        DialogReason reason,
        CancellationToken cancellationToken = default) => reason == DialogReason.CancelCalled
            ? Inner(turnContext, instance).CancelAllDialogsAsync(cancellationToken)
            : Task.CompletedTask;

    /// <summary>Begins the inner dialog; override to do something first.</summary>
    /// <param name="options">What the component is given to start with.</param>
    protected virtual Task<DialogTurnResult> OnBeginDialogAsync(
        DialogContext innerDc,
        object? options,
        CancellationToken cancellationToken = default) => innerDc.BeginDialogAsync(
            InitialDialogId ?? throw new InvalidOperationException($"The component '{Id}' has no dialogs."),
            options,
            cancellationToken);

    /// <summary>
    /// Gives the activity to the inner dialogs; override to interrupt them. Returning <see cref="Dialog.EndOfTurn"/> leaves them waiting as
    /// they are.
    /// </summary>
    /// <returns>How it stands with the inner dialogs; any status but waiting ends the component.</returns>
    protected virtual Task<DialogTurnResult> OnContinueDialogAsync(DialogContext innerDc, CancellationToken cancellationToken = default) =>
        innerDc.ContinueDialogAsync(cancellationToken);

    private static Task<DialogTurnResult> AfterInnerTurnAsync(DialogContext outer, DialogTurnResult result, CancellationToken cancellationToken) =>
        result.Status == DialogTurnStatus.Waiting ? Task.FromResult(EndOfTurn) : outer.EndDialogAsync(result.Result, cancellationToken);

    private DialogContext Inner(DialogContext dc) => Inner(dc.Context, dc.Running, dc);

    private DialogContext Inner(ITurnContext turnContext, DialogInstance instance, DialogContext? outer = null)
    {
        if (!instance.State.TryGetValue(InnerStack, out object? kept))
        {
            instance.State[InnerStack] = kept = new DialogState();
        }

        return new DialogContext(_dialogs, turnContext, ((DialogState)kept).DialogStack, outer);
    }
}
