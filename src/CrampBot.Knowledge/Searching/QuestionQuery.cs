using Lucene.Net.Index;
using Lucene.Net.Search;

namespace CrampBot.Knowledge.Searching;

/// <summary>Makes a Lucene query from what a person wrote. The text is only ever words to look up, never query syntax.</summary>
internal sealed class QuestionQuery(QuestionAnalyzer analyzer, IndexReader reader)
{
    private const float ExactWeight = 0.25f;
    private const float FuzzyWeight = 0.6f;

    // A short word has too many neighbours one edit away to be worth guessing at.
    private const int ShortestFuzzyWord = 4;
    private const int TwoEditsFrom = 8;
    private const int FuzzyNeighbours = 8;

    // Far more than people type; bounds the cost of a hostile message.
    private const int MostWords = 128;

    public BooleanQuery For(string normal)
    {
        BooleanQuery query = new(disableCoord: true);
        foreach (string term in analyzer.Terms(normal).Take(MostWords).Distinct(StringComparer.Ordinal))
        {
            Add(query, new TermQuery(new Term(Fields.Words, term)), 1);
            Add(query, new TermQuery(new Term(Fields.Body, term)), 1);
        }

        foreach (string word in normal.Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(MostWords).Distinct(StringComparer.Ordinal))
        {
            Term exact = new(Fields.Exact, word);
            if (reader.DocFreq(exact) > 0)
            {
                Add(query, new TermQuery(exact), ExactWeight);
            }
            else if (word.Length >= ShortestFuzzyWord)
            {
                Add(query, new FuzzyQuery(exact, word.Length < TwoEditsFrom ? 1 : 2, prefixLength: 1, FuzzyNeighbours, transpositions: true), FuzzyWeight);
            }
        }

        return query;
    }

    private static void Add(BooleanQuery query, Query part, float weight)
    {
        part.Boost = weight;
        query.Add(part, Occur.SHOULD);
    }
}
