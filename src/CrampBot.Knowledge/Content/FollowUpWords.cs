namespace CrampBot.Knowledge.Content;

/// <summary>How a message shows that it leans on the answer before it; all phrases are in normal form.</summary>
/// <param name="Facets">The facets, in order of preference, with the words that ask for each.</param>
/// <param name="More">Phrases that ask for the rest of the text.</param>
/// <param name="Leaning">Words that say nothing about a topic of their own.</param>
/// <param name="Examples">Whole messages after an answer and what each asks for.</param>
public sealed record FollowUpWords(
    IReadOnlyList<FacetWords> Facets, IReadOnlyList<string> More, IReadOnlySet<string> Leaning, IReadOnlyList<FollowUpExample> Examples)
{
    /// <summary>The name under which examples ask for the rest of the text.</summary>
    public const string AskForMore = "more";

    /// <summary>The name under which examples are questions of their own.</summary>
    public const string AskAnew = "new";

    /// <summary>No words: every message stands on its own.</summary>
    public static FollowUpWords None { get; } = new([], [], new HashSet<string>(), []);
}
