namespace BotRuntime.Dialogs;

/// <summary>The stack of dialogs during a turn, and what can be done with it.</summary>
/// <remarks>Compatible with: DialogContext 4.23; differs: no memory scopes, no dialog events, no services.</remarks>
public class DialogContext
{
    /// <summary>The stack of a conversation.</summary>
    /// <param name="dialogs">The dialogs that can be begun.</param>
    /// <param name="turnContext">The turn.</param>
    /// <param name="state">What is kept between turns.</param>
    public DialogContext(DialogSet dialogs, ITurnContext turnContext, DialogState state)
    {
        ArgumentNullException.ThrowIfNull(dialogs);
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(state);
        Dialogs = dialogs;
        Context = turnContext;
        Stack = state.DialogStack;
    }

    /// <summary>The stack inside a dialog.</summary>
    /// <param name="dialogs">The dialogs that can be begun.</param>
    /// <param name="parentDialogContext">The stack outside.</param>
    /// <param name="state">What is kept between turns.</param>
    public DialogContext(DialogSet dialogs, DialogContext parentDialogContext, DialogState state)
        : this(dialogs, Required(parentDialogContext).Context, state) => Parent = parentDialogContext;

    /// <summary>The same stack, seen from a step.</summary>
    private protected DialogContext(DialogContext same)
    {
        Dialogs = same.Dialogs;
        Context = same.Context;
        Stack = same.Stack;
        Parent = same.Parent;
    }

    /// <summary>The dialogs that can be begun.</summary>
    public DialogSet Dialogs { get; }

    /// <summary>The turn.</summary>
    public ITurnContext Context { get; }

    /// <summary>The dialogs that were begun and not ended, the topmost first.</summary>
    public List<DialogInstance> Stack { get; }

    /// <summary>The stack outside; null for the outermost one.</summary>
    public DialogContext? Parent { get; set; }

    /// <summary>The stack inside the topmost dialog; null where it has none.</summary>
    public DialogContext? Child =>
        ActiveDialog is DialogInstance active && FindDialog(active.Id) is DialogContainer container ? container.CreateChildContext(this) : null;

    /// <summary>The topmost dialog; null where the stack is empty.</summary>
    public DialogInstance? ActiveDialog => Stack is [DialogInstance top, ..] ? top : null;

    /// <summary>Begins a dialog on top of the others.</summary>
    /// <param name="dialogId">Its id.</param>
    /// <param name="options">What it is given to start with.</param>
    /// <param name="cancellationToken">Stops the turn.</param>
    /// <returns>How it stands after that.</returns>
    /// <exception cref="ArgumentException">There is no dialog of this id, here or outside.</exception>
    public Task<DialogTurnResult> BeginDialogAsync(string dialogId, object? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(dialogId);
        Dialog dialog = FindDialog(dialogId)
            ?? throw new ArgumentException($"There is no dialog '{dialogId}' in this set of dialogs or in one outside.", nameof(dialogId));
        Stack.Insert(0, new DialogInstance { Id = dialogId });
        return dialog.BeginDialogAsync(this, options, cancellationToken);
    }

    /// <summary>Begins a prompt on top of the other dialogs.</summary>
    /// <param name="dialogId">The id of the prompt.</param>
    /// <param name="options">What to ask.</param>
    /// <param name="cancellationToken">Stops the turn.</param>
    /// <returns>How it stands after that.</returns>
    public Task<DialogTurnResult> PromptAsync(string dialogId, PromptOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        return BeginDialogAsync(dialogId, options, cancellationToken);
    }

    /// <summary>Gives the activity that came in to the topmost dialog.</summary>
    /// <param name="cancellationToken">Stops the turn.</param>
    /// <returns>How it stands after that; <see cref="DialogTurnStatus.Empty"/> where there is no dialog.</returns>
    public Task<DialogTurnResult> ContinueDialogAsync(CancellationToken cancellationToken = default) => ActiveDialog is DialogInstance active
        ? Require(active).ContinueDialogAsync(this, cancellationToken)
        : Task.FromResult(new DialogTurnResult(DialogTurnStatus.Empty));

    /// <summary>Ends the topmost dialog, and gives its result to the one beneath.</summary>
    /// <param name="result">What it came to.</param>
    /// <param name="cancellationToken">Stops the turn.</param>
    /// <returns>How it stands after that; complete with the result where there is none beneath.</returns>
    public async Task<DialogTurnResult> EndDialogAsync(object? result = null, CancellationToken cancellationToken = default)
    {
        await EndActiveDialogAsync(DialogReason.EndCalled, cancellationToken);
        return ActiveDialog is DialogInstance beneath
            ? await Require(beneath).ResumeDialogAsync(this, DialogReason.EndCalled, result, cancellationToken)
            : new DialogTurnResult(DialogTurnStatus.Complete, result);
    }

    /// <summary>Ends all dialogs of this stack without a result.</summary>
    /// <param name="cancellationToken">Stops the turn.</param>
    /// <returns>Cancelled; empty where there was nothing to cancel.</returns>
    public async Task<DialogTurnResult> CancelAllDialogsAsync(CancellationToken cancellationToken = default)
    {
        if (ActiveDialog is null && Parent is null)
        {
            return new DialogTurnResult(DialogTurnStatus.Empty);
        }

        while (ActiveDialog is not null)
        {
            await EndActiveDialogAsync(DialogReason.CancelCalled, cancellationToken);
        }

        return new DialogTurnResult(DialogTurnStatus.Cancelled);
    }

    /// <summary>Ends the topmost dialog without a result, and begins another in its place.</summary>
    /// <param name="dialogId">The id of the other.</param>
    /// <param name="options">What it is given to start with.</param>
    /// <param name="cancellationToken">Stops the turn.</param>
    /// <returns>How it stands after that.</returns>
    public async Task<DialogTurnResult> ReplaceDialogAsync(string dialogId, object? options = null, CancellationToken cancellationToken = default)
    {
        await EndActiveDialogAsync(DialogReason.ReplaceCalled, cancellationToken);
        return await BeginDialogAsync(dialogId, options, cancellationToken);
    }

    /// <summary>Lets the topmost dialog ask once more what it waits for.</summary>
    /// <param name="cancellationToken">Stops the turn.</param>
    /// <returns>A task that ends when it is asked.</returns>
    public Task RepromptDialogAsync(CancellationToken cancellationToken = default) => ActiveDialog is DialogInstance active
        ? Require(active).RepromptDialogAsync(Context, active, cancellationToken)
        : Task.CompletedTask;

    /// <summary>Finds a dialog, here or outside.</summary>
    /// <param name="dialogId">Its id.</param>
    /// <returns>The dialog; null where there is none of this id.</returns>
    public Dialog? FindDialog(string dialogId) => Dialogs.Find(dialogId) ?? Parent?.FindDialog(dialogId);

    private static DialogContext Required(DialogContext parentDialogContext)
    {
        ArgumentNullException.ThrowIfNull(parentDialogContext);
        return parentDialogContext;
    }

    private Dialog Require(DialogInstance instance) => FindDialog(instance.Id)
        ?? throw new InvalidOperationException($"The dialog '{instance.Id}' is on the stack, and there is no dialog of this id.");

    private async Task EndActiveDialogAsync(DialogReason reason, CancellationToken cancellationToken)
    {
        if (ActiveDialog is not DialogInstance active)
        {
            return;
        }

        // A dialog that the bot no longer has must not keep its conversations from ending.
        if (FindDialog(active.Id) is Dialog dialog)
        {
            await dialog.EndDialogAsync(Context, active, reason, cancellationToken);
        }

        Stack.RemoveAt(0);
    }
}
