namespace CrampBot.Knowledge.Content;

/// <summary>How people ask about one facet of an answer; all texts are in normal form.</summary>
/// <param name="Facet">The facet's name, for example <c>how-long</c>.</param>
/// <param name="Phrases">Phrases that ask for it wherever they stand in a message.</param>
public sealed record FacetWords(string Facet, IReadOnlyList<string> Phrases);
