using System.Diagnostics.CodeAnalysis;
using Lucene.Net.Analysis;
using Lucene.Net.Analysis.Core;
using Lucene.Net.Analysis.En;
using Lucene.Net.Analysis.Synonym;
using Lucene.Net.Analysis.TokenAttributes;
using Lucene.Net.Util;

namespace CrampBot.Knowledge.Searching;

/// <summary>English words as search terms: stemmed, and each group of synonyms brought to its first phrase.</summary>
/// <remarks>Expects text in <see cref="Loading.NormalForm"/>. No word is a stop word: "how long" and "why" are what tells questions apart.</remarks>
internal sealed class QuestionAnalyzer : Analyzer
{
    public const LuceneVersion Version = LuceneVersion.LUCENE_48;

    private readonly SynonymMap? _synonyms;

    /// <summary>Makes an analyzer.</summary>
    /// <param name="synonyms">Groups of phrases in normal form.</param>
    public QuestionAnalyzer(IReadOnlyList<IReadOnlyList<string>> synonyms)
    {
        _synonyms = synonyms.Count == 0 ? null : Map(synonyms);
    }

    /// <summary>The search terms of a text.</summary>
    /// <param name="normal">A text in normal form.</param>
    /// <returns>Its terms in order.</returns>
    public List<string> Terms(string normal)
    {
        List<string> terms = [];
        using TokenStream stream = GetTokenStream("", normal);
        ICharTermAttribute term = stream.AddAttribute<ICharTermAttribute>();
        stream.Reset();
        while (stream.IncrementToken())
        {
            terms.Add(term.ToString());
        }

        stream.End();
        return terms;
    }

    /// <inheritdoc/>
    [SuppressMessage("Reliability", "CA2000", Justification = "The components own the streams; Lucene keeps them for the next text.")]
    protected override TokenStreamComponents CreateComponents(string fieldName, TextReader reader)
    {
        WhitespaceTokenizer words = new(Version, reader);
        TokenStream stems = new PorterStemFilter(words);
        return new TokenStreamComponents(words, _synonyms is null ? stems : new SynonymFilter(stems, _synonyms, ignoreCase: false));
    }

    private static SynonymMap Map(IReadOnlyList<IReadOnlyList<string>> groups)
    {
        SynonymMap.Builder builder = new(dedup: true);
        using QuestionAnalyzer stemmer = new([]);
        foreach (IReadOnlyList<string> group in groups)
        {
            CharsRef canonical = Phrase(stemmer, group[0]);
            foreach (string other in group.Skip(1))
            {
                builder.Add(Phrase(stemmer, other), canonical, includeOrig: false);
            }
        }

        return builder.Build();
    }

    private static CharsRef Phrase(QuestionAnalyzer stemmer, string phrase) => SynonymMap.Builder.Join([.. stemmer.Terms(phrase)], new CharsRef());
}
