namespace BotRuntime.Dialogs;

/// <summary>A dialog made of dialogs, which share nothing with those outside.</summary>
/// <remarks>Compatible with: ComponentDialog 4.23; differs: no dialog events, no change of version.</remarks>
public class ComponentDialog : DialogContainer
{
    /// <summary>The name under which the instance keeps the inner stack.</summary>
    public const string PersistedDialogState = "dialogs";

    /// <summary>A component under an id.</summary>
    /// <param name="dialogId">The id; null is the name of the type.</param>
    public ComponentDialog(string? dialogId = null)
        : base(dialogId)
    {
    }

    /// <summary>The dialog that the component begins with: the first that was added, unless another is named.</summary>
    public string? InitialDialogId { get; set; }

    /// <summary>Adds a dialog inside.</summary>
    /// <param name="dialog">The dialog.</param>
    /// <returns>This component.</returns>
    public ComponentDialog AddDialog(Dialog dialog)
    {
        ArgumentNullException.ThrowIfNull(dialog);
        Dialogs.Add(dialog);
        InitialDialogId ??= dialog.Id;
        return this;
    }

    /// <inheritdoc />
    public override async Task<DialogTurnResult> BeginDialogAsync(
        DialogContext dc,
        object? options = null,
        CancellationToken cancellationToken = default)
    {
        DialogTurnResult result = await OnBeginDialogAsync(CreateChildContext(dc), options, cancellationToken);
        return await AfterInnerTurnAsync(dc, result, cancellationToken);
    }

    /// <inheritdoc />
    public override async Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default)
    {
        DialogTurnResult result = await OnContinueDialogAsync(CreateChildContext(dc), cancellationToken);
        return await AfterInnerTurnAsync(dc, result, cancellationToken);
    }

    /// <summary>A dialog that was begun on top of this component has ended: the inner dialog asks once more.</summary>
    /// <inheritdoc />
    public override async Task<DialogTurnResult> ResumeDialogAsync(
        DialogContext dc,
        DialogReason reason,
        object? result = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        await RepromptDialogAsync(dc.Context, Active(dc), cancellationToken);
        return EndOfTurn;
    }

    /// <inheritdoc />
    public override async Task RepromptDialogAsync(
        ITurnContext turnContext,
        DialogInstance instance,
        CancellationToken cancellationToken = default)
    {
        await new DialogContext(Dialogs, turnContext, InnerState(instance)).RepromptDialogAsync(cancellationToken);
        await OnRepromptDialogAsync(turnContext, instance, cancellationToken);
    }

    /// <inheritdoc />
    public override async Task EndDialogAsync(
        ITurnContext turnContext,
        DialogInstance instance,
        DialogReason reason,
        CancellationToken cancellationToken = default)
    {
        if (reason == DialogReason.CancelCalled)
        {
            await new DialogContext(Dialogs, turnContext, InnerState(instance)).CancelAllDialogsAsync(cancellationToken);
        }

        await OnEndDialogAsync(turnContext, instance, reason, cancellationToken);
    }

    /// <inheritdoc />
    public override DialogContext CreateChildContext(DialogContext dc)
    {
        ArgumentNullException.ThrowIfNull(dc);
        return new DialogContext(Dialogs, dc, InnerState(Active(dc)));
    }

    /// <summary>Begins the inner dialog; override to do something first.</summary>
    /// <param name="innerDc">The inner stack.</param>
    /// <param name="options">What the component is given to start with.</param>
    /// <param name="cancellationToken">Stops the turn.</param>
    /// <returns>How it stands with the inner dialogs.</returns>
    protected virtual Task<DialogTurnResult> OnBeginDialogAsync(
        DialogContext innerDc,
        object? options,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(innerDc);
        return innerDc.BeginDialogAsync(
            InitialDialogId ?? throw new InvalidOperationException($"The component '{Id}' has no dialogs."),
            options,
            cancellationToken);
    }

    /// <summary>
    /// Gives the activity to the inner dialogs; override to interrupt them. Returning <see cref="Dialog.EndOfTurn"/> leaves them waiting as
    /// they are.
    /// </summary>
    /// <param name="innerDc">The inner stack.</param>
    /// <param name="cancellationToken">Stops the turn.</param>
    /// <returns>How it stands with the inner dialogs; any status but waiting ends the component.</returns>
    protected virtual Task<DialogTurnResult> OnContinueDialogAsync(DialogContext innerDc, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(innerDc);
        return innerDc.ContinueDialogAsync(cancellationToken);
    }

    /// <summary>Cleans up when the component leaves the stack.</summary>
    /// <param name="context">The turn.</param>
    /// <param name="instance">What the component remembers.</param>
    /// <param name="reason">Why it ends.</param>
    /// <param name="cancellationToken">Stops the turn.</param>
    /// <returns>A task that ends with the cleaning up.</returns>
    protected virtual Task OnEndDialogAsync(
        ITurnContext context,
        DialogInstance instance,
        DialogReason reason,
        CancellationToken cancellationToken = default) => Task.CompletedTask;

    /// <summary>Adds something after the inner dialog has asked once more.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="instance">What the component remembers.</param>
    /// <param name="cancellationToken">Stops the turn.</param>
    /// <returns>A task that ends when it is said.</returns>
    protected virtual Task OnRepromptDialogAsync(
        ITurnContext turnContext,
        DialogInstance instance,
        CancellationToken cancellationToken = default) => Task.CompletedTask;

    /// <summary>Ends the component when its inner dialogs have ended.</summary>
    /// <param name="outerDc">The stack that has this component on top.</param>
    /// <param name="result">What the inner dialogs came to; null where they were cancelled.</param>
    /// <param name="cancellationToken">Stops the turn.</param>
    /// <returns>How it stands after that.</returns>
    protected virtual Task<DialogTurnResult> EndComponentAsync(DialogContext outerDc, object? result, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(outerDc);
        return outerDc.EndDialogAsync(result, cancellationToken);
    }

    private static DialogInstance Active(DialogContext dc) =>
        dc.ActiveDialog ?? throw new InvalidOperationException("A component is run only on top of the stack.");

    private static DialogState InnerState(DialogInstance instance)
    {
        ArgumentNullException.ThrowIfNull(instance);
        if (instance.State.TryGetValue(PersistedDialogState, out object? kept))
        {
            return (DialogState)kept;
        }

        DialogState fresh = new();
        instance.State[PersistedDialogState] = fresh;
        return fresh;
    }

    private Task<DialogTurnResult> AfterInnerTurnAsync(DialogContext outer, DialogTurnResult result, CancellationToken cancellationToken) =>
        result.Status == DialogTurnStatus.Waiting ? Task.FromResult(EndOfTurn) : EndComponentAsync(outer, result.Result, cancellationToken);
}
