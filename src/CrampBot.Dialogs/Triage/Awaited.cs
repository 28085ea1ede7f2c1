using CrampBot.Triage;

namespace CrampBot.Dialogs.Triage;

/// <summary>What the bot's last message asked or warned of; it holds for the next message only.</summary>
public sealed record Awaited
{
    /// <summary>The sign the person was asked about, in doubt; null where there was none.</summary>
    public Finding? Doubted { get; init; }

    /// <summary>Whether the questions were offered, so that "yes" begins them.</summary>
    public bool IsTriageOffered { get; init; }

    /// <summary>Whether it was offered to start over for another person, so that "yes" does.</summary>
    public bool IsStartOverOffered { get; init; }

    /// <summary>Whether the person was told to be seen today or now, so that a denial answers that.</summary>
    public bool IsAlarm { get; init; }

    /// <summary>Whether the person was shown what an alarm rests on, so that a bare denial may be of all of it.</summary>
    public bool IsGrounds { get; init; }

    /// <summary>Whether the person was asked, by name, whether nothing that an alarm rests on is so: a clear yes takes it back.</summary>
    public bool IsDenial { get; init; }

    /// <summary>Whether it was an answer from the knowledge, so that "mine is" says that what it tells is so.</summary>
    public bool IsAnswer { get; init; }

    /// <summary>Whether that answer asks something in its text, so that "yes" says that it is so.</summary>
    public bool IsAskedBack { get; init; }

    /// <summary>The warning sign that the person denied in the last message, so that "well, a bit" may take that back; null where there was none.</summary>
    public Finding? Denied { get; init; }

    /// <summary>Whether the person was asked which answer to change.</summary>
    public bool IsWhichAnswer { get; init; }
}
