namespace CrampBot.Triage.Reading;

/// <summary>A word that must be asked about before anything is made of it.</summary>
/// <param name="Words">The words as typed.</param>
/// <param name="AskAbout">The findings that they could mean.</param>
public sealed record Ambiguity(string Words, IReadOnlyList<string> AskAbout);
