namespace CrampBot.Dialogs.Replies;

/// <summary>What a message of the bot is, so that clients, tests and analytics need not read prose.</summary>
public enum ReplyKind
{
    /// <summary>The bot asks something.</summary>
    Question,

    /// <summary>An answer from the knowledge: health advice.</summary>
    Answer,

    /// <summary>The outcome of a triage: health advice.</summary>
    Assessment,

    /// <summary>A warning sign was met and is answered first: health advice.</summary>
    Urgent,

    /// <summary>The knowledge does not cover what was asked.</summary>
    NotCovered,

    /// <summary>A greeting, thanks, or something about the bot itself.</summary>
    SmallTalk,

    /// <summary>The bot did, or explains, a command.</summary>
    Command,
}
