namespace CrampBot.Triage.Reading;

/// <summary>The question that a message answers.</summary>
/// <param name="AskedAbout">The findings that were asked about.</param>
public sealed record ReadingContext(IReadOnlyList<string> AskedAbout);
