namespace CrampBot.Triage;

/// <summary>A publication that backs a rule.</summary>
/// <param name="Key">The key that rules cite it by.</param>
/// <param name="Name">Its name in words that a person can read.</param>
/// <param name="Url">Where it can be read; null for general clinical knowledge.</param>
public sealed record Source(string Key, string Name, Uri? Url);
