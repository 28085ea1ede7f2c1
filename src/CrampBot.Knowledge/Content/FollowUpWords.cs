namespace CrampBot.Knowledge.Content;

/// <summary>How a message shows that it leans on the answer before it; all phrases are in normal form.</summary>
/// <param name="Facets">The facets, in order of preference, with the words that ask for each.</param>
/// <param name="More">Phrases that ask for the rest of the text.</param>
/// <param name="MoreExamples">Whole messages that ask for it.</param>
/// <param name="Leaning">Words that say nothing about a topic of their own.</param>
public sealed record FollowUpWords(
    IReadOnlyList<FacetWords> Facets, IReadOnlyList<string> More, IReadOnlyList<string> MoreExamples, IReadOnlySet<string> Leaning)
{
    /// <summary>No words: every message stands on its own.</summary>
    public static FollowUpWords None { get; } = new([], [], [], new HashSet<string>());
}
