namespace CrampBot.Triage;

/// <summary>A sentence to the person, with its sources.</summary>
/// <param name="Id">The id it is reported under.</param>
/// <param name="Reason">The sentence.</param>
/// <param name="Sources">The keys of its sources, at least one.</param>
public sealed record Explanation(string Id, string Reason, IReadOnlyList<string> Sources);
