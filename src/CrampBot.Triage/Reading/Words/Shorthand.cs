namespace CrampBot.Triage.Reading.Words;

/// <summary>What people write short, and the words that it stands for.</summary>
/// <param name="SpelledOut">Whole words: "cant" → "cannot", "u" → "you".</param>
/// <param name="Contractions">Endings: "n't" → "not".</param>
/// <param name="Alone">Letters between two marks: "breathless: n".</param>
/// <param name="BetweenNumbers">A dash between two numbers: "2-3" → "2 to 3".</param>
internal sealed record Shorthand(
    IReadOnlyDictionary<string, string[]> SpelledOut, IReadOnlyDictionary<string, string[]> Contractions, IReadOnlyDictionary<string, string[]> Alone, string BetweenNumbers);
