namespace BotRuntime.Dialogs;

/// <summary>How it stands after a dialog was run.</summary>
public class DialogTurnResult
{
    /// <summary>A status, and the result of a dialog that is complete.</summary>
    /// <param name="status">How it stands.</param>
    /// <param name="result">What the dialog came to; null where it came to nothing.</param>
    public DialogTurnResult(DialogTurnStatus status, object? result = null)
    {
        Status = status;
        Result = result;
    }

    /// <summary>How it stands.</summary>
    public DialogTurnStatus Status { get; set; }

    /// <summary>What the dialog came to; null unless it is complete and came to something.</summary>
    public object? Result { get; set; }
}
