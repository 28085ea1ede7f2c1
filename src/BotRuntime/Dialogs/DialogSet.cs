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
    public DialogSet()
    {
    }

    /// <summary>Adds a dialog. Where another one has its id already, the new one gets the next free number behind its id.</summary>
    /// <param name="dialog">The dialog.</param>
    /// <returns>This set.</returns>
    public DialogSet Add(Dialog dialog)
    {
        ArgumentNullException.ThrowIfNull(dialog);
        StateTypes.Trust(dialog.GetType().Assembly);
        string id = dialog.Id;
        for (int suffix = 2; _dialogs.TryGetValue(dialog.Id, out Dialog? taken) && taken != dialog; suffix++)
        {
            dialog.Id = id + suffix.ToString(CultureInfo.InvariantCulture);
        }

        _dialogs[dialog.Id] = dialog;
        return this;
    }

    /// <summary>Loads the stack of the conversation.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="cancellationToken">Stops the loading.</param>
    /// <returns>The stack.</returns>
    /// <exception cref="InvalidOperationException">These are the dialogs inside another dialog.</exception>
    public async Task<DialogContext> CreateContextAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        if (_dialogState is null)
        {
            throw new InvalidOperationException("The stack of these dialogs is kept by the dialog that they are inside.");
        }

        DialogState state = await _dialogState.GetAsync(turnContext, static () => new DialogState(), cancellationToken);
        return new DialogContext(this, turnContext, state);
    }

    /// <summary>Finds a dialog.</summary>
    /// <param name="dialogId">Its id.</param>
    /// <returns>The dialog; null where there is none of this id.</returns>
    public Dialog? Find(string dialogId)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(dialogId);
        return _dialogs.GetValueOrDefault(dialogId);
    }

    /// <summary>All dialogs.</summary>
    /// <returns>The dialogs, in the order they were added.</returns>
    public IEnumerable<Dialog> GetDialogs() => _dialogs.Values;
}
