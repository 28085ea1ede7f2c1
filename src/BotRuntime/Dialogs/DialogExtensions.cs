namespace BotRuntime.Dialogs;

/// <summary>Runs a dialog for a turn.</summary>
public static class DialogExtensions
{
    /// <summary>Goes on with the dialogs of the conversation, and begins <paramref name="dialog"/> where there is none.</summary>
    /// <param name="dialog">The dialog that the conversation starts with.</param>
    /// <param name="turnContext">The turn.</param>
    /// <param name="accessor">Where the stack is kept between turns.</param>
    /// <param name="cancellationToken">Stops the turn.</param>
    /// <returns>A task that ends with the turn.</returns>
    public static async Task RunAsync(
        this Dialog dialog,
        ITurnContext turnContext,
        IStatePropertyAccessor<DialogState> accessor,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(dialog);
        DialogSet dialogs = new(accessor);
        dialogs.Add(dialog);
        DialogContext stack = await dialogs.CreateContextAsync(turnContext, cancellationToken);
        DialogTurnResult result = await stack.ContinueDialogAsync(cancellationToken);
        if (result.Status == DialogTurnStatus.Empty)
        {
            await stack.BeginDialogAsync(dialog.Id, null, cancellationToken);
        }
    }
}
