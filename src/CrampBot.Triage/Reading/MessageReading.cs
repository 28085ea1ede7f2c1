namespace CrampBot.Triage.Reading;

/// <summary>What one message says.</summary>
/// <param name="Findings">What is stated, denied or doubtful, each with the words that it was read from.</param>
/// <param name="Ambiguities">Words that could mean a finding or something harmless: the person is asked.</param>
/// <param name="Answer">What it answers to the question that was asked; <see cref="AnswerKind.Other"/> where none was.</param>
public sealed record MessageReading(Findings Findings, IReadOnlyList<Ambiguity> Ambiguities, AnswerKind Answer = AnswerKind.Other)
{
    /// <summary>What it says of its own accord, without what its "no" or "not sure" makes of the question that was asked.</summary>
    public Findings InWords => new([.. Findings.Items.Where(finding => finding.Origin is FindingOrigin.Words || finding.Number is not null)]);

    /// <summary>What it may mean as an answer by its likeness to other people's answers, likeliest first; empty where nothing was asked.</summary>
    public IReadOnlyList<LikelyAnswer> Likely { get; init; } = [];
}
