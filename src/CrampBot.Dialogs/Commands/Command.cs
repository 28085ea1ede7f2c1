namespace CrampBot.Dialogs.Commands;

/// <summary>What a person can tell the bot to do at any time; the phrases for each are under <c>commands</c> in the bot's words.</summary>
public enum Command
{
    /// <summary>What the bot can do.</summary>
    Help,

    /// <summary>How soon to be seen: begins a triage.</summary>
    Triage,

    /// <summary>Stop the triage.</summary>
    Cancel,

    /// <summary>Forget the answers and ask from the beginning.</summary>
    StartOver,

    /// <summary>Ask the last question again.</summary>
    Back,

    /// <summary>Change an answer; which one follows, or is asked.</summary>
    Change,

    /// <summary>Why a question is asked.</summary>
    Why,

    /// <summary>What a question means.</summary>
    Explain,

    /// <summary>What the bot has understood.</summary>
    WhatDoYouKnow,

    /// <summary>Go on after a pause.</summary>
    GoOn,

    /// <summary>The page to show to a doctor.</summary>
    ForTheDoctor,

    /// <summary>Delete what is kept of the person.</summary>
    ForgetMe,

    /// <summary>No; none of these.</summary>
    No,

    /// <summary>I don't know.</summary>
    NotSure,

    /// <summary>Yes; that is so.</summary>
    Yes,

    /// <summary>What the bot warned of is not so.</summary>
    NotRight,
}
