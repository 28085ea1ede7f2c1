namespace BotRuntime.Dialogs;

/// <summary>Why a dialog is run or ends.</summary>
public enum DialogReason
{
    /// <summary>It begins.</summary>
    BeginCalled,

    /// <summary>A message came in while it was on top.</summary>
    ContinueCalled,

    /// <summary>The dialog on top of it ended; or, when it ends, it ended by itself.</summary>
    EndCalled,

    /// <summary>Another dialog takes its place.</summary>
    ReplaceCalled,

    /// <summary>It is cancelled.</summary>
    CancelCalled,

    /// <summary>A waterfall step went on to the next.</summary>
    NextCalled,
}
