namespace CrampBot.Knowledge.Content;

/// <summary>One answer: the text under a second-level heading of an article.</summary>
public sealed record Section
{
    /// <summary>The stable id, unique in the whole folder: lower-case words joined by hyphens.</summary>
    public required string Id { get; init; }

    /// <summary>The heading, fit to be offered as a choice.</summary>
    public required string Title { get; init; }

    /// <summary>The answer on its own: a few sentences or steps.</summary>
    public required SectionText Brief { get; init; }

    /// <summary>What "tell me more" adds; null where the short text is all there is.</summary>
    public SectionText? More { get; init; }

    /// <summary>What backs this section, in the order given; at least one.</summary>
    public required IReadOnlyList<Source> Sources { get; init; }

    /// <summary>The day the article was last checked against its sources.</summary>
    public required DateOnly Reviewed { get; init; }

    /// <summary>How well the advice is supported; null where the article does not say.</summary>
    public Evidence? Evidence { get; init; }

    /// <summary>Follow-ups by facet name (see <c>follow-ups.yaml</c>); only those that the sources support.</summary>
    public required IReadOnlyDictionary<string, Facet> Facets { get; init; }

    /// <summary>Ids of the sections a reader may want next, best first; never its own.</summary>
    public required IReadOnlyList<string> Related { get; init; }

    /// <summary>Every known way to ask for this section: the author's questions and then those under <c>utterances/</c>.</summary>
    public required IReadOnlyList<Utterance> Utterances { get; init; }
}
