namespace CrampBot.Knowledge.Content;

/// <summary>How people ask a follow-up about one facet of the answer they have just read.</summary>
/// <param name="Facet">The facet's name, for example <c>how-long</c>; <see cref="More"/> asks for the rest of the text.</param>
/// <param name="Phrases">Phrases that ask for it, in lower case and without punctuation.</param>
public sealed record FacetWords(string Facet, IReadOnlyList<string> Phrases)
{
    /// <summary>The name under which <c>follow-ups.yaml</c> lists the ways to say "tell me more".</summary>
    public const string More = "more";
}
