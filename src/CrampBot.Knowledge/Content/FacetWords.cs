namespace CrampBot.Knowledge.Content;

/// <summary>How people ask about one facet of an answer.</summary>
/// <param name="Facet">The facet's name, for example <c>how-long</c>.</param>
/// <param name="Phrases">Phrases that ask for it, in normal form.</param>
public sealed record FacetWords(string Facet, IReadOnlyList<string> Phrases);
