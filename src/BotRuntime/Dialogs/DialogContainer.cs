namespace BotRuntime.Dialogs;

/// <summary>A dialog that has dialogs of its own, and a stack of its own for them.</summary>
public abstract class DialogContainer : Dialog
{
    /// <summary>A container under an id.</summary>
    /// <param name="dialogId">The id; null is the name of the type.</param>
    protected DialogContainer(string? dialogId = null)
        : base(dialogId)
    {
    }

    /// <summary>The dialogs inside.</summary>
    public DialogSet Dialogs { get; } = new();

    /// <summary>The stack inside.</summary>
    /// <param name="dc">The stack that has this container on top.</param>
    /// <returns>The inner stack, as kept in this container's instance.</returns>
    public abstract DialogContext CreateChildContext(DialogContext dc);

    /// <summary>Finds a dialog inside.</summary>
    /// <param name="dialogId">Its id.</param>
    /// <returns>The dialog; null where there is none of this id.</returns>
    public virtual Dialog? FindDialog(string dialogId) => Dialogs.Find(dialogId);
}
