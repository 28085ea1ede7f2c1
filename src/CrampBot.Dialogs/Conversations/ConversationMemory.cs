using CrampBot.Dialogs.Teams;
using CrampBot.Dialogs.Triage;
using CrampBot.Knowledge.Answers;

namespace CrampBot.Dialogs.Conversations;

/// <summary>What the bot keeps of one conversation between turns, and nothing else.</summary>
/// <remarks>Kept as JSON; a change that an older or newer process would misread raises <see cref="CurrentVersion"/>.</remarks>
public sealed record ConversationMemory
{
    /// <summary>The version that this program writes and reads.</summary>
    public const int CurrentVersion = 1;

    /// <summary>The version this was written with.</summary>
    public int Version { get; init; } = CurrentVersion;

    /// <summary>Whether the person has been greeted.</summary>
    public bool Greeted { get; init; }

    /// <summary>The answer last given, which a follow-up leans on; null before the first.</summary>
    public AnswerContext? LastAnswer { get; init; }

    /// <summary>The last message, masked, where sections were offered to choose from in reply; null else.</summary>
    public string? Offered { get; init; }

    /// <summary>The last message, masked, where it was the beginning of a sentence, as in "my pee", or a question that the next may affirm; null else.</summary>
    public string? Begun { get; init; }

    /// <summary>The class of what needs help first that the person spoke of, and that stands; null where none does.</summary>
    public string? Crisis { get; init; }

    /// <summary>The triage, running or concluded.</summary>
    public TriageMemory Triage { get; init; } = new();

    /// <summary>When the person last wrote; null before the first message.</summary>
    public DateTimeOffset? LastMessage { get; init; }

    /// <summary>The last answers that can still be rated, oldest first; empty on channels that do not ask for ratings.</summary>
    public IReadOnlyList<RateableAnswer> Rateable { get; init; } = [];
}
