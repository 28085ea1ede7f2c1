namespace BotRuntime.Dialogs;

/// <summary>The stack of dialogs during a turn, and what can be done with it.</summary>
/// <remarks>Compatible with: DialogContext 4.23; differs: no memory scopes, no dialog events, no services.</remarks>
public class DialogContext
{
    internal DialogContext(DialogSet dialogs, ITurnContext turnContext, List<DialogInstance> stack, DialogContext? parent = null)
    {
        Dialogs = dialogs;
        Context = turnContext;
        Stack = stack;
        Parent = parent;
    }

    /// <summary>The turn.</summary>
    public ITurnContext Context { get; }

    /// <summary>The dialogs that were begun and not ended, the topmost first.</summary>
    public List<DialogInstance> Stack { get; }

    /// <summary>The topmost dialog; null where the stack is empty.</summary>
    public DialogInstance? ActiveDialog => Stack is [DialogInstance top, ..] ? top : null;

    /// <summary>The topmost dialog, for one that runs and so must be there.</summary>
    internal DialogInstance Running => ActiveDialog ?? throw new InvalidOperationException("A dialog is run only on top of the stack.");

    /// <summary>The dialogs that can be begun.</summary>
    internal DialogSet Dialogs { get; }

    /// <summary>The stack outside, whose dialogs can be begun too; null for the outermost one.</summary>
    internal DialogContext? Parent { get; }

    /// <summary>Begins a dialog on top of the others.</summary>
    /// <param name="options">What it is given to start with.</param>
    /// <exception cref="ArgumentException">There is no dialog of this id, here or outside.</exception>
    public Task<DialogTurnResult> BeginDialogAsync(string dialogId, object? options = null, CancellationToken cancellationToken = default)
    {
        Dialog dialog = FindDialog(dialogId)
            ?? throw new ArgumentException($"There is no dialog '{dialogId}' in this set of dialogs or in one outside.", nameof(dialogId));
        Stack.Insert(0, new DialogInstance { Id = dialogId });
        return dialog.BeginDialogAsync(this, options, cancellationToken);
    }

    /// <summary>Begins a prompt on top of the other dialogs.</summary>
    /// <param name="options">What to ask.</param>
    public Task<DialogTurnResult> PromptAsync(string dialogId, PromptOptions options, CancellationToken cancellationToken = default) =>
        BeginDialogAsync(dialogId, options, cancellationToken);

    /// <summary>Gives the activity that came in to the topmost dialog.</summary>
    /// <returns>How it stands after that; <see cref="DialogTurnStatus.Empty"/> where there is no dialog.</returns>
    public Task<DialogTurnResult> ContinueDialogAsync(CancellationToken cancellationToken = default) => ActiveDialog is DialogInstance active
        ? Require(active).ContinueDialogAsync(this, cancellationToken)
        : Task.FromResult(new DialogTurnResult(DialogTurnStatus.Empty));

    /// <summary>Ends the topmost dialog, and gives its result to the one beneath.</summary>
    /// <param name="result">What it came to.</param>
    /// <returns>How it stands after that; complete with the result where there is none beneath.</returns>
    public async Task<DialogTurnResult> EndDialogAsync(object? result = null, CancellationToken cancellationToken = default)
    {
        await EndActiveDialogAsync(DialogReason.EndCalled, cancellationToken);
        return ActiveDialog is DialogInstance beneath
            ? await Require(beneath).ResumeDialogAsync(this, DialogReason.EndCalled, result, cancellationToken)
            : new DialogTurnResult(DialogTurnStatus.Complete, result);
    }

    /// <summary>Ends all dialogs of this stack without a result.</summary>
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
    /// <param name="options">What the other is given to start with.</param>
    public async Task<DialogTurnResult> ReplaceDialogAsync(string dialogId, object? options = null, CancellationToken cancellationToken = default)
    {
        await EndActiveDialogAsync(DialogReason.ReplaceCalled, cancellationToken);
        return await BeginDialogAsync(dialogId, options, cancellationToken);
    }

    /// <summary>Lets the topmost dialog ask once more what it waits for.</summary>
    public Task RepromptDialogAsync(CancellationToken cancellationToken = default) => ActiveDialog is DialogInstance active
        ? Require(active).RepromptDialogAsync(Context, active, cancellationToken)
        : Task.CompletedTask;

    private Dialog? FindDialog(string dialogId) => Dialogs.Find(dialogId) ?? Parent?.FindDialog(dialogId);

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
