namespace CrampBot.Triage.Reading.Concepts;

/// <summary>What the reader knows about one finding.</summary>
/// <param name="Finding">The id of the finding.</param>
/// <param name="Present">Ways of saying that it is there.</param>
/// <param name="Absent">Ways of saying that it is not, without a "no" ("breathing is fine").</param>
/// <param name="Lasting">Whether it stays true of a person, so that the past counts.</param>
/// <param name="Sudden">Whether it counts although it has gone again.</param>
internal sealed record Concept(string Finding, IReadOnlyList<Pattern> Present, IReadOnlyList<Pattern> Absent, bool Lasting, bool Sudden);
