using Lucene.Net.Index;
using Lucene.Net.Search;

namespace CrampBot.Knowledge.Searching;

/// <summary>Every term of one field.</summary>
internal sealed class FieldTerms
{
    private readonly Dictionary<string, KnownTerm> _terms = new(StringComparer.Ordinal);

    /// <summary>Reads the terms of an index of one segment.</summary>
    /// <param name="searcher">Searches the index.</param>
    /// <param name="field">The field.</param>
    /// <param name="withPostings">Whether the postings are to be kept at hand.</param>
    public FieldTerms(IndexSearcher searcher, string field, bool withPostings)
    {
        IndexReaderContext index = searcher.TopReaderContext;
        AtomicReaderContext segment = index.Leaves.Single();
        if (segment.AtomicReader.GetTerms(field) is not { } terms)
        {
            return;
        }

        TermsEnum each = terms.GetEnumerator();
        while (each.MoveNext())
        {
            Term term = new(field, each.Term.Utf8ToString());
            TermContext place = new(index, each.GetTermState(), segment.Ord, each.DocFreq, each.TotalTermFreq);
            _terms.Add(term.Text, new KnownTerm(term, place, withPostings ? Read(searcher, segment, new TermQuery(term, place), each.DocFreq) : null));
        }
    }

    /// <summary>The terms.</summary>
    public IEnumerable<string> All => _terms.Keys;

    /// <summary>Finds a term.</summary>
    /// <returns>The term; null where no document has it.</returns>
    public KnownTerm? Find(string term) => _terms.GetValueOrDefault(term);

    private static Postings Read(IndexSearcher searcher, AtomicReaderContext segment, TermQuery query, int count)
    {
        Scorer scorer = searcher.CreateNormalizedWeight(query).GetScorer(segment, null);
        int[] documents = new int[count];
        float[] scores = new float[count];
        for (int index = 0; index < count; index++)
        {
            documents[index] = scorer.NextDoc();
            scores[index] = scorer.GetScore();
        }

        return new Postings(documents, scores);
    }
}
