using Lucene.Net.Search;

namespace CrampBot.Knowledge.Searching;

/// <summary>Makes a Lucene query from what a person wrote. The text is only ever words to look up, never query syntax.</summary>
internal sealed class QuestionQuery
{
    private const float ExactWeight = 0.25f;
    private const float SlipWeight = 0.6f;
    private const int MostNeighbours = 8;

    // Far more than people type; bounds the cost of a hostile message.
    private const int MostWords = 128;
    private const int MostParts = 512;

    // Rare words say what a question is about. Common ones are looked up while this many documents have not been gone through.
    private const int MostDocuments = 200_000;

    private readonly QuestionAnalyzer _analyzer;
    private readonly FieldTerms _words;
    private readonly FieldTerms _body;
    private readonly FieldTerms _exact;
    private readonly Spelling _spelling;

    /// <summary>Makes ready to ask an index.</summary>
    /// <param name="analyzer">How words become terms.</param>
    /// <param name="searcher">Searches the index, which has one segment.</param>
    public QuestionQuery(QuestionAnalyzer analyzer, IndexSearcher searcher)
    {
        _analyzer = analyzer;
        _words = new FieldTerms(searcher, Fields.Words);
        _body = new FieldTerms(searcher, Fields.Body);
        _exact = new FieldTerms(searcher, Fields.Exact);
        _spelling = new Spelling(_exact.All);
    }

    public BooleanQuery For(string normal)
    {
        BooleanQuery query = new(disableCoord: true);
        int documents = 0;
        foreach ((TermQuery part, int found) in Parts(normal).OrderBy(part => part.Documents).Take(MostParts))
        {
            documents += found;
            if (documents > MostDocuments && query.Clauses.Count > 0)
            {
                break;
            }

            query.Add(part, Occur.SHOULD);
        }

        return query;
    }

    private List<(TermQuery Query, int Documents)> Parts(string normal)
    {
        List<(TermQuery Query, int Documents)> parts = [];
        foreach (string term in _analyzer.Terms(normal).Take(MostWords).Distinct(StringComparer.Ordinal))
        {
            Add(parts, _words.Find(term, 1));
            Add(parts, _body.Find(term, 1));
        }

        foreach (string word in normal.Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(MostWords).Distinct(StringComparer.Ordinal))
        {
            if (_exact.Find(word, ExactWeight) is { } known)
            {
                parts.Add(known);
                continue;
            }

            foreach ((string neighbour, float nearness) in _spelling.Near(word, MostNeighbours))
            {
                Add(parts, _exact.Find(neighbour, SlipWeight * nearness));
            }
        }

        return parts;
    }

    private static void Add(List<(TermQuery Query, int Documents)> parts, (TermQuery Query, int Documents)? part)
    {
        if (part is { } found)
        {
            parts.Add(found);
        }
    }
}
