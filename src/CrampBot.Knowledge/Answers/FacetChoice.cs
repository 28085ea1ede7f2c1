namespace CrampBot.Knowledge.Answers;

/// <summary>The facet of the last answer that a message asks for.</summary>
/// <param name="Facet">Its name; null where none is likely.</param>
/// <param name="Score">How likely it is; comparable with other scores only.</param>
/// <param name="Shared">The share of the message's own words that the facet speaks of, 0 to 1.</param>
internal readonly record struct FacetChoice(string? Facet, float Score, float Shared);
