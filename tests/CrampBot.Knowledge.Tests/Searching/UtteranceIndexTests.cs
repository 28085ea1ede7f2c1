using CrampBot.Knowledge.Loading;
using CrampBot.Knowledge.Searching;
using CrampBot.Knowledge.Tests.Answers;
using Lucene.Net.Search;

namespace CrampBot.Knowledge.Tests.Searching;

public sealed class UtteranceIndexTests(ShippedKnowledge shipped)
{
    private const int Count = 100;

    [Fact]
    public void Summed_postings_rank_as_Lucenes_own_search_does()
    {
        UtteranceIndex index = shipped.Finder.Ranker.Index;
        string[] questions = [.. shipped.Content.Sections.Values.SelectMany(section => section.Utterances.Take(3)).Select(utterance => NormalForm.Of(utterance.Text)), "crapm in mi claf"];

        Assert.All(questions, question =>
        {
            List<UtteranceHit> hits = index.Search(question, Count);
            ScoreDoc[] expected = index.AskLucene(index.Terms.Of(question), Count);
            Assert.Equal(expected.Length, hits.Count);
            Assert.All(expected.Zip(hits), pair => Assert.Equal(pair.First.Score, pair.Second.Score, 1e-4f * pair.First.Score));
        });
    }

    [Fact]
    public void Of_documents_with_equal_scores_the_first_are_found()
    {
        KnownTerm term = new(null!, null!, new Postings([0, 1, 2, 3], [1, 2, 1, 1]));

        (int Document, float Score)[] best = PostingSums.Best([new QuestionPart(term, 2)], 5, 3);

        Assert.Equal([(1, 4f), (0, 2f), (2, 2f)], best);
    }

    [Fact]
    public void Words_that_no_document_has_find_nothing() => Assert.Empty(shipped.Finder.Ranker.Index.Search("qqqqq zzzzz", Count));
}
