namespace CrampBot.Triage;

/// <summary>An interview so far: what was said, in order. Immutable; kept between turns as JSON.</summary>
/// <param name="Entries">What was said, the earliest first; at most one entry for each question.</param>
public sealed record InterviewState(IReadOnlyList<InterviewEntry> Entries)
{
    private Findings? _known;

    /// <summary>What was said, the earliest first; at most one entry for each question.</summary>
    public IReadOnlyList<InterviewEntry> Entries { get; } = Entries;

    /// <summary>An interview in which nothing was said.</summary>
    public static InterviewState Start { get; } = new([]);

    /// <summary>All that is known.</summary>
    /// <returns>The findings of every entry, each taken in after those before it.</returns>
    public Findings Known() => _known ??= Entries.Aggregate(Findings.None, (known, entry) => known.MergedWith(entry.Findings));

    /// <summary>Whether a question has been answered.</summary>
    /// <param name="questionId">The id of the question.</param>
    /// <returns>Whether there is an answer to it.</returns>
    public bool HasAnswered(string questionId) => Entries.Any(entry => string.Equals(entry.QuestionId, questionId, StringComparison.Ordinal));

    /// <inheritdoc/>
    public bool Equals(InterviewState? other) => other is not null && Entries.SequenceEqual(other.Entries);

    /// <inheritdoc/>
    public override int GetHashCode() => Entries.Aggregate(0, HashCode.Combine);
}
