using CrampBot.Knowledge.Answers;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Fields = CrampBot.Knowledge.Searching.Fields;

namespace CrampBot.Knowledge.Benchmarks;

/// <summary>What Lucene alone takes on the same index: the terms of the question, analysed, ten documents, nothing more.</summary>
internal static class BareQuery
{
    public static TopDocs Search(AnswerFinder finder, string normal)
    {
        BooleanQuery query = [];
        foreach (string term in finder.Ranker.Analyzer.Terms(normal).Distinct(StringComparer.Ordinal))
        {
            query.Add(new TermQuery(new Term(Fields.Words, term)), Occur.SHOULD);
            query.Add(new TermQuery(new Term(Fields.Body, term)), Occur.SHOULD);
        }

        foreach (string word in normal.Split(' ', StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.Ordinal))
        {
            query.Add(new TermQuery(new Term(Fields.Exact, word)), Occur.SHOULD);
        }

        return finder.Ranker.Index.Searcher.Search(query, 10);
    }
}
