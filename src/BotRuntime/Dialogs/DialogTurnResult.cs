namespace BotRuntime.Dialogs;

/// <summary>How it stands after a dialog was run.</summary>
public class DialogTurnResult(DialogTurnStatus status, object? result = null)
{
    /// <summary>How it stands.</summary>
    public DialogTurnStatus Status { get; } = status;

    /// <summary>What the dialog came to; null unless it is complete and came to something.</summary>
    public object? Result { get; } = result;
}

/// <summary>How it stands with a dialog at the end of a turn.</summary>
public enum DialogTurnStatus
{
    /// <summary>There is no dialog on the stack.</summary>
    Empty,

    /// <summary>The dialog waits for an answer.</summary>
    Waiting,

    /// <summary>The last dialog on the stack has ended, perhaps with a result.</summary>
    Complete,

    /// <summary>The dialogs were cancelled.</summary>
    Cancelled,
}
