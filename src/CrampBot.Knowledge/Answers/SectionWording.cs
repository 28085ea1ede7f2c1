using CrampBot.Knowledge.Content;
using CrampBot.Knowledge.Loading;
using CrampBot.Knowledge.Searching;

namespace CrampBot.Knowledge.Answers;

/// <summary>Tells how much of a message's own words an answer already read speaks of, facet by facet: "with dodgy kidneys?" after bananas.</summary>
internal sealed class SectionWording
{
    private readonly QuestionAnalyzer _analyzer;
    private readonly HashSet<string> _leaning;
    private readonly Dictionary<string, Dictionary<string, HashSet<string>>> _terms;
    private readonly Dictionary<string, float> _rarity;
    private readonly float _rarest;

    /// <summary>Reads the facets of all sections.</summary>
    /// <param name="content">The content.</param>
    /// <param name="analyzer">How words become terms.</param>
    public SectionWording(KnowledgeContent content, QuestionAnalyzer analyzer)
    {
        _analyzer = analyzer;
        _leaning = content.FollowUps.Leaning.SelectMany(analyzer.Terms).ToHashSet(StringComparer.Ordinal);
        _terms = content.Sections.Values.ToDictionary(
            section => section.Id,
            section => section.Facets.ToDictionary(facet => facet.Key, facet => TermsOf(TextOf(facet.Value, content)), StringComparer.Ordinal),
            StringComparer.Ordinal);
        HashSet<string>[] texts = [.. _terms.Values.SelectMany(facets => facets.Values)];
        _rarest = MathF.Log(texts.Length + 1);
        _rarity = texts.SelectMany(terms => terms).CountBy(term => term)
            .ToDictionary(term => term.Key, term => MathF.Log((texts.Length + 1f) / term.Value), StringComparer.Ordinal);
    }

    /// <summary>The share of a message's own words, rare ones counting more, that each facet of a section speaks of.</summary>
    /// <param name="section">The section.</param>
    /// <param name="normal">The message in normal form.</param>
    /// <returns>Shares by facet, 0 to 1; all 0 where the message has no own words.</returns>
    public Dictionary<string, float> Shared(Section section, string normal)
    {
        string[] own = [.. _analyzer.Terms(normal).Where(term => !_leaning.Contains(term)).Distinct(StringComparer.Ordinal)];
        float all = own.Sum(RarityOf);
        return _terms[section.Id].ToDictionary(
            facet => facet.Key,
            facet => all == 0 ? 0 : own.Where(facet.Value.Contains).Sum(RarityOf) / all,
            StringComparer.Ordinal);
    }

    private static string TextOf(Facet facet, KnowledgeContent content) =>
        facet.Text ?? $"{content.Sections[facet.See!].Title} {content.Sections[facet.See!].Brief.Plain}";

    private HashSet<string> TermsOf(string text) => _analyzer.Terms(NormalForm.Of(text)).ToHashSet(StringComparer.Ordinal);

    private float RarityOf(string term) => _rarity.GetValueOrDefault(term, _rarest);
}
