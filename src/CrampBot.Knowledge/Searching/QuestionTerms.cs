using Lucene.Net.Search;

namespace CrampBot.Knowledge.Searching;

/// <summary>Turns what a person wrote into terms to look up. The text is only ever words, never query syntax.</summary>
internal sealed class QuestionTerms
{
    private const float ExactWeight = 0.25f;
    private const float SlipWeight = 0.6f;
    private const int MostNeighbours = 8;

    // Far more than people type; bounds the cost of a hostile message.
    private const int MostWords = 128;
    private const int MostParts = 512;

    // Rare words say what a question is about. Common ones are looked up while this many documents have not been gone through.
    private const int MostDocuments = 100_000;

    private readonly QuestionAnalyzer _analyzer;
    private readonly FieldTerms _words;
    private readonly FieldTerms _body;
    private readonly FieldTerms _exact;
    private readonly Spelling _spelling;

    /// <summary>Makes ready to ask an index.</summary>
    /// <param name="analyzer">How words become terms.</param>
    /// <param name="searcher">Searches the index, which has one segment.</param>
    /// <param name="withPostings">Whether postings are to be kept at hand.</param>
    public QuestionTerms(QuestionAnalyzer analyzer, IndexSearcher searcher, bool withPostings)
    {
        _analyzer = analyzer;
        _words = new FieldTerms(searcher, Fields.Words, withPostings);
        _body = new FieldTerms(searcher, Fields.Body, withPostings);
        _exact = new FieldTerms(searcher, Fields.Exact, withPostings);
        _spelling = new Spelling(_exact.All);
    }

    /// <summary>The terms that a question is looked up by, rarest first.</summary>
    /// <param name="normal">The question in normal form.</param>
    public List<QuestionPart> Of(string normal)
    {
        List<QuestionPart> chosen = [];
        int documents = 0;
        foreach (QuestionPart part in All(normal).OrderBy(part => part.Documents).Take(MostParts))
        {
            documents += part.Documents;
            if (documents > MostDocuments && chosen.Count > 0)
            {
                break;
            }

            chosen.Add(part);
        }

        return chosen;
    }

    private List<QuestionPart> All(string normal)
    {
        List<QuestionPart> parts = [];
        foreach (string term in _analyzer.Terms(normal).Take(MostWords).Distinct(StringComparer.Ordinal))
        {
            Add(parts, _words.Find(term), 1);
            Add(parts, _body.Find(term), 1);
        }

        foreach (string word in normal.Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(MostWords).Distinct(StringComparer.Ordinal))
        {
            if (_exact.Find(word) is { } known)
            {
                Add(parts, known, ExactWeight);
                continue;
            }

            foreach ((string neighbour, float nearness) in _spelling.Near(word, MostNeighbours))
            {
                Add(parts, _exact.Find(neighbour), SlipWeight * nearness);
            }
        }

        return parts;
    }

    private static void Add(List<QuestionPart> parts, KnownTerm? known, float weight)
    {
        if (known is not null)
        {
            parts.Add(new QuestionPart(known, weight));
        }
    }
}
