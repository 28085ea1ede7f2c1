using Lucene.Net.Index;
using Lucene.Net.Search;

namespace CrampBot.Knowledge.Searching;

/// <summary>Every term of one field and where it is in the index, so that no question has to look it up.</summary>
internal sealed class FieldTerms
{
    private readonly string _field;
    private readonly Dictionary<string, TermContext> _places = new(StringComparer.Ordinal);

    /// <summary>Reads the terms of an index of one segment.</summary>
    /// <param name="searcher">Searches the index.</param>
    /// <param name="field">The field.</param>
    public FieldTerms(IndexSearcher searcher, string field)
    {
        _field = field;
        IndexReaderContext index = searcher.TopReaderContext;
        AtomicReaderContext segment = index.Leaves.Single();
        if (segment.AtomicReader.GetTerms(field) is not { } terms)
        {
            return;
        }

        TermsEnum each = terms.GetEnumerator();
        while (each.MoveNext())
        {
            _places.Add(each.Term.Utf8ToString(), new TermContext(index, each.GetTermState(), segment.Ord, each.DocFreq, each.TotalTermFreq));
        }
    }

    /// <summary>The terms.</summary>
    public IEnumerable<string> All => _places.Keys;

    /// <summary>A query for a term.</summary>
    /// <param name="term">The term.</param>
    /// <param name="weight">How much it counts.</param>
    /// <returns>The query, and in how many documents the term is; null where it is in none.</returns>
    public (TermQuery Query, int Documents)? Find(string term, float weight) => _places.TryGetValue(term, out TermContext? place)
        ? (new TermQuery(new Term(_field, term), place) { Boost = weight }, place.DocFreq)
        : null;
}
