namespace CrampBot.Triage.Reading;

/// <summary>What one message says.</summary>
/// <param name="Findings">What is stated, denied or doubtful, each with the words that it was read from.</param>
/// <param name="Ambiguities">Words that could mean a finding or something harmless: the person is asked.</param>
public sealed record MessageReading(Findings Findings, IReadOnlyList<Ambiguity> Ambiguities);
