using CrampBot.Knowledge.Checking;
using CrampBot.Knowledge.Tests.Answers;

namespace CrampBot.Knowledge.Tests.Checking;

public sealed class ExplanationTests(ShippedKnowledge shipped)
{
    [Fact]
    public void An_explanation_shows_terms_candidates_and_the_utterances_that_matched()
    {
        Explanation explanation = shipped.Finder.Explain("Does magnesium help?");

        Assert.Equal(["doe", "magnesium", "help"], explanation.Terms);
        Assert.Equal("magnesium", explanation.Candidates[0].TopicId);
        Assert.Equal(explanation.Result.Ranked[0].Section.Id, explanation.Candidates[0].TopicId);
        Assert.Contains(explanation.Matches, match => match is { TopicId: "magnesium", Utterance.Line: > 0 } && match.SharedTerms.Contains("magnesium"));
    }
}
