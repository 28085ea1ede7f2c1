namespace BotRuntime.Dialogs;

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
