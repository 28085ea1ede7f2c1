using CrampBot.Knowledge.Answers;
using CsCheck;

namespace CrampBot.Knowledge.Tests.Answers;

public sealed class AnswerFinderTests(ShippedKnowledge shipped)
{
    [Theory]
    [InlineData("How do I do the standing hamstring stretch?", "standing-stretch")]
    [InlineData("my hamstring locked up, what do i do now", "stop-immediately")]
    [InlineData("does magnesium help against cramps", "magnesium")]
    [InlineData("does magnesuim hlep with cramps", "magnesium")]
    [InlineData("is tonic water any use", "tonic-water")]
    [InlineData("calambre in my calf, que hago ahora", "calf-cramp-relief", "stop-immediately")]
    public void A_question_finds_its_section(string question, params string[] right)
    {
        AnswerResult result = shipped.Finder.Find(question);

        Assert.NotEqual(AnswerOutcome.NotCovered, result.Outcome);
        Assert.Contains(result.Ranked[0].Section.Id, right);
    }

    [Fact]
    public void Something_else_is_not_covered_and_its_class_says_why()
    {
        AnswerResult result = shipped.Finder.Find("how much ibuprofen can i take at once");

        Assert.Equal(AnswerOutcome.NotCovered, result.Outcome);
        Assert.Equal("medicine-dose", result.Reply?.Id);
    }

    [Fact]
    public void Something_unheard_of_is_not_covered()
    {
        AnswerResult result = shipped.Finder.Find("xylophone quartets of the baroque");

        Assert.Equal(AnswerOutcome.NotCovered, result.Outcome);
    }

    [Theory]
    [InlineData("calpol amount for a 4 year old w sore legs")]
    [InlineData("need a repeat of my atorvastatin can you send it to boots")]
    public void Words_of_a_section_alone_do_not_make_a_question_covered(string question) =>
        Assert.Equal(AnswerOutcome.NotCovered, shipped.Finder.Find(question).Outcome);

    [Theory]
    [InlineData("right")]
    [InlineData("left one")]
    [InlineData("okay")]
    [InlineData("nothing works")]
    [InlineData("can i walk there")]
    [InlineData("swimmer")]
    [InlineData("hmm")]
    public void Too_little_for_any_class_gets_no_reply_of_one(string message)
    {
        AnswerResult result = shipped.Finder.Find(message);

        Assert.Null(result.Outcome is AnswerOutcome.NotCovered ? result.Reply?.Id : null);
    }

    [Theory]
    [InlineData("pregnancy", "pregnancy-cramps")]
    [InlineData("Pregnant?", "pregnancy-warning-signs")]
    [InlineData("cramp", "stop-immediately")]
    [InlineData("cramps", "stop-immediately")]
    [InlineData("thigh", "front-thigh-cramp-relief")]
    [InlineData("legs", "restless-legs")]
    [InlineData("tablets", "salt-tablets", "water-tablets-and-cramps")]
    [InlineData("emergency", "emergency-signs")]
    [InlineData("calf night", "night-cramps-relief", "calf-cramp-relief")]
    public void A_word_or_two_that_name_a_subject_get_a_choice_of_its_sections(string words, params string[] among)
    {
        AnswerResult result = shipped.Finder.Find(words);

        Assert.Equal(AnswerOutcome.DidYouMean, result.Outcome);
        Assert.InRange(result.Ranked.Count, 2, 3);
        Assert.All(among, id => Assert.Contains(id, result.Ranked.Select(ranked => ranked.Section.Id)));
    }

    [Theory]
    [InlineData("period")]
    [InlineData("dose")]
    [InlineData("viagra")]
    [InlineData("stomach")]
    [InlineData("back pain")]
    [InlineData("muscle car")]
    [InlineData("stretch marks")]
    [InlineData("walking dog")]
    [InlineData("water bill")]
    [InlineData("kidney stones")]
    [InlineData("bicycle")]
    [InlineData("the")]
    public void A_word_or_two_beside_the_subjects_are_not_covered(string words) =>
        Assert.Equal(AnswerOutcome.NotCovered, shipped.Finder.Find(words).Outcome);

    [Fact]
    public void The_title_of_a_section_gets_that_section_whatever_was_answered_before()
    {
        AnswerContext before = new("calf-cramp-relief", null);
        string[] elsewhere =
        [
            .. shipped.Content.Sections.Values
                .Where(section => shipped.Finder.Find(section.Title, before) is var result
                    && (result.Outcome is not AnswerOutcome.Answered || result.Ranked[0].Section.Id != section.Id))
                .Select(section => section.Title),
        ];

        Assert.Empty(elsewhere);
    }

    [Fact]
    public void A_question_about_the_bot_is_small_talk()
    {
        AnswerResult result = shipped.Finder.Find("are you actually a doctor?");

        Assert.Equal(AnswerOutcome.SmallTalk, result.Outcome);
        Assert.Equal("are-you-a-doctor", result.Reply?.Id);
    }

    [Fact]
    public void A_number_asked_for_comes_as_a_sentence_of_its_own()
    {
        AnswerResult result = shipped.Finder.Find("how long do i hold the standing hamstring stretch");

        Assert.Equal("how-long", result.Facet);
        Assert.Equal(shipped.Content.Sections["standing-stretch"].Facets["how-long"].Text, result.FacetText);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ?!  ")]
    [InlineData("\ud83d")]
    public void A_message_without_words_is_not_covered(string question) =>
        Assert.Equal(AnswerOutcome.NotCovered, shipped.Finder.Find(question).Outcome);

    [Theory]
    [InlineData("title:cramp AND (why OR \"")]
    [InlineData("cramp~2 ^5 [a TO b] {!x}")]
    [InlineData("*:* || -cramp && ?")]
    public void Query_syntax_is_only_words(string question) => Assert.NotNull(shipped.Finder.Find(question));

    [Fact]
    public void Any_text_gets_an_answer_of_sound_shape() => Gen.String[0, 300].Sample(
        text =>
        {
            AnswerResult result = shipped.Finder.Find(text);
            return result.Confidence is >= 0 and <= 1 && result.Ranked.All(ranked => ranked.Confidence is >= 0 and <= 1);
        },
        iter: 200,
        threads: 1);

    [Fact]
    public void The_same_question_always_gets_the_same_answer()
    {
        using AnswerFinder again = new(shipped.Content);
        const string question = "why do my legs cramp at night";

        Assert.Equal(shipped.Finder.Find(question).Confidence, again.Find(question).Confidence);
    }

    [Fact]
    public void Many_threads_at_once_get_the_answer_that_one_gets_alone()
    {
        string[] questions = [.. shipped.Content.Sections.Values.Select(section => section.Title)];
        double[] alone = [.. questions.Select(question => shipped.Finder.Find(question).Confidence)];

        double[][] together = [.. ParallelEnumerable.Range(0, 16).WithDegreeOfParallelism(8)
            .Select(_ => questions.Select(question => shipped.Finder.Find(question).Confidence).ToArray())];

        Assert.All(together, confidences => Assert.Equal(alone, confidences));
    }

    [Fact]
    public void A_very_long_message_is_answered_too() =>
        Assert.NotNull(shipped.Finder.Find(string.Concat(Enumerable.Repeat("my calf cramps at night and so on ", 5_000))));

    [Fact]
    public void Choices_are_two_or_three()
    {
        AnswerResult[] choices = [.. shipped.Content.Sections.Values
            .Select(section => shipped.Finder.Find(section.Title.Split(' ')[0]))
            .Where(result => result.Outcome is AnswerOutcome.DidYouMean)];

        Assert.All(choices, result => Assert.InRange(result.Ranked.Count, 2, 3));
    }
}
