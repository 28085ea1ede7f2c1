using System.Globalization;

namespace BotRuntime.Dialogs;

/// <summary>Dialogs that may begin one another, by id.</summary>
public class DialogSet
{
    private readonly IStatePropertyAccessor<DialogState>? _dialogState;
    private readonly Dictionary<string, Dialog> _dialogs = [];

    /// <summary>The dialogs of a bot.</summary>
    /// <param name="dialogState">Where their stack is kept between turns.</param>
    public DialogSet(IStatePropertyAccessor<DialogState> dialogState)
    {
        ArgumentNullException.ThrowIfNull(dialogState);
        _dialogState = dialogState;
    }

    /// <summary>The dialogs inside another dialog, which keeps their stack.</summary>
    internal DialogSet()
    {
    }

    /// <summary>Adds a dialog. Where another one has its id already, the new one gets the next free number behind its id.</summary>
    /// <returns>This set.</returns>
    public DialogSet Add(Dialog dialog)
    {
        StateTypes.Trust(dialog.GetType().Assembly);
        string id = dialog.Id;
        for (int suffix = 2; Find(dialog.Id) is Dialog taken && taken != dialog; suffix++)
        {
            dialog.Id = id + suffix.ToString(CultureInfo.InvariantCulture);
        }

        _dialogs[dialog.Id] = dialog;
        return this;
    }

    /// <summary>Loads the stack of the conversation.</summary>
    public async Task<DialogContext> CreateContextAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        DialogState state = await _dialogState!.GetAsync(turnContext, static () => new DialogState(), cancellationToken);
        return new DialogContext(this, turnContext, state.DialogStack);
    }

    internal Dialog? Find(string dialogId) => _dialogs.GetValueOrDefault(dialogId);
}

/// <summary>Runs a dialog for a turn.</summary>
public static class DialogExtensions
{
    /// <summary>Goes on with the dialogs of the conversation, and begins <paramref name="dialog"/> where there is none.</summary>
    /// <param name="dialog">The dialog that the conversation starts with.</param>
    /// <param name="accessor">Where the stack is kept between turns.</param>
    public static async Task RunAsync(
        this Dialog dialog,
        ITurnContext turnContext,
        IStatePropertyAccessor<DialogState> accessor,
        CancellationToken cancellationToken)
    {
        DialogContext stack = await new DialogSet(accessor).Add(dialog).CreateContextAsync(turnContext, cancellationToken);
        DialogTurnResult result = await stack.ContinueDialogAsync(cancellationToken);
        if (result.Status == DialogTurnStatus.Empty)
        {
            await stack.BeginDialogAsync(dialog.Id, null, cancellationToken);
        }
    }
}
