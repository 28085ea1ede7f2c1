using CrampBot.Knowledge.Answers;
using CrampBot.Knowledge.Content;

namespace CrampBot.Knowledge.Tests.Answers;

public sealed class FollowUpTests(ShippedKnowledge shipped)
{
    private static readonly AnswerContext AfterStanding = new("standing-stretch");

    [Theory]
    [InlineData("how long should I hold it?", "how-long")]
    [InlineData("and for how long", "how-long")]
    [InlineData("and how often?", "how-often")]
    public void A_facet_of_the_last_answer_is_given_as_one_sentence(string question, string facet)
    {
        AnswerResult result = shipped.Finder.Find(question, AfterStanding);

        Assert.True(result.IsFollowUp);
        Assert.Equal(AnswerPart.Facet, result.Part);
        Assert.Equal(facet, result.Facet);
        Assert.Equal(shipped.Content.Sections["standing-stretch"].Facets[facet].Text, result.FacetText);
    }

    [Theory]
    [InlineData("standing-stretch", "how many seconds should i stay like that", "how-long")]
    [InlineData("massage", "could you do yourself harm that way", "risks")]
    [InlineData("heat-therapy", "for how many minuets tho", "how-long")]
    [InlineData("magnesium", "has that been looked into by anyone, is there proof", "does-it-work")]
    [InlineData("calf-cramp-relief", "did it twice, still bad, what now", "what-if-it-does-not-help")]
    public void A_facet_is_understood_in_words_that_nobody_listed(string section, string question, string facet)
    {
        AnswerResult result = shipped.Finder.Find(question, new AnswerContext(section));

        Assert.True(result.IsFollowUp);
        Assert.Equal(shipped.Content.Sections[section].Facets[facet].Text, result.FacetText);
    }

    [Fact]
    public void Tell_me_more_gives_the_rest_of_the_last_answer()
    {
        Section section = shipped.Content.Sections.Values.First(section => section.More is not null);

        AnswerResult result = shipped.Finder.Find("Tell me more", new AnswerContext(section.Id));

        Assert.Equal(section.Id, result.Ranked[0].Section.Id);
        Assert.Equal(AnswerPart.More, result.Part);
    }

    [Fact]
    public void A_facet_that_another_section_answers_leads_there()
    {
        (Section section, KeyValuePair<string, Facet> facet) = shipped.Content.Sections.Values
            .SelectMany(section => section.Facets.Select(facet => (section, facet)))
            .First(pair => pair.facet is { Key: "pregnancy", Value.See: not null });

        AnswerResult result = shipped.Finder.Find("is that safe when pregnant?", new AnswerContext(section.Id));

        Assert.Equal(facet.Value.See, result.Ranked[0].Section.Id);
    }

    [Theory]
    [InlineData("does magnesium help against cramps", "magnesium")]
    [InlineData("is tonic water safe", "tonic-water")]
    [InlineData("what about heat or ice", "heat-or-cold")]
    public void A_new_question_is_not_mistaken_for_a_follow_up(string question, string section)
    {
        AnswerResult result = shipped.Finder.Find(question, AfterStanding);

        Assert.False(result.IsFollowUp);
        Assert.Equal(section, result.Ranked[0].Section.Id);
    }

    [Fact]
    public void Thanks_after_an_answer_is_small_talk() =>
        Assert.Equal("thanks", shipped.Finder.Find("ok thanks", AfterStanding).Reply?.Id);

    [Fact]
    public void Without_a_last_answer_there_is_nothing_to_lean_on() =>
        Assert.False(shipped.Finder.Find("how long should I hold it?").IsFollowUp);

    [Fact]
    public void A_last_answer_that_no_longer_exists_is_ignored() =>
        Assert.False(shipped.Finder.Find("and how often?", new AnswerContext("taken-out")).IsFollowUp);

    [Fact]
    public void Suggestions_never_repeat_what_was_just_read()
    {
        foreach (Section section in shipped.Content.Sections.Values)
        {
            AnswerResult result = shipped.Finder.Find(section.Title, AfterStanding);

            Assert.DoesNotContain(result.Suggestions, suggestion => suggestion.Id == "standing-stretch" || suggestion.Id == result.Ranked[0].Section.Id);
        }
    }
}
