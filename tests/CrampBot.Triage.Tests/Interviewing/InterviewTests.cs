using System.Text.Json;

namespace CrampBot.Triage.Tests.Interviewing;

public sealed class InterviewTests
{
    private static readonly Interview Interview = new(ShippedContent.Content);

    private static readonly InterviewState Vague = Interview.Hear(InterviewState.Start, Told.By("cramp", FindingOrigin.Words));

    [Fact]
    public void Warning_signs_come_first()
    {
        InterviewStep step = Next(Vague);

        Assert.Equal(("warning_signs", 1), (step.Question.Id, step.Number));
        Assert.InRange(step.AtMost, 1, 9);
    }

    [Fact]
    public void A_person_with_nothing_to_report_is_asked_in_this_order()
    {
        InterviewState state = Vague;
        List<string> asked = [];
        while (Interview.Next(state) is { } step)
        {
            asked.Add(step.Question.Id);
            state = Interview.Answer(state, step.Question.Id, step.Question.PicksMany ? Question.None : step.Question.Choices[0].Id);
        }

        Assert.Equal(
            ["warning_signs", "leg_signs", "site", "duration", "frequency", "pain_and_walking", "whole_body", "your_health", "trigger"],
            asked);
    }

    [Fact]
    public void An_emergency_ends_the_interview_at_once() =>
        Assert.Null(Interview.Next(Interview.Answer(Vague, "warning_signs", "breathless")));

    [Fact]
    public void What_the_message_says_is_not_asked_again()
    {
        InterviewState state = Interview.Hear(Vague, Told.By("site calf, episode_minutes 3, no breathless", FindingOrigin.Words));

        Assert.DoesNotContain(Next(state).Question.Choices, choice => choice.Id == "breathless");
        Assert.DoesNotContain("site", AskedFrom(state));
        Assert.DoesNotContain("duration", AskedFrom(state));
    }

    [Fact]
    public void What_could_not_change_the_advice_any_more_is_not_asked()
    {
        InterviewState state = Interview.Hear(Vague, Told.By("one_leg_swollen", FindingOrigin.Words));

        Assert.DoesNotContain("site", AskedFrom(state));
        Assert.DoesNotContain("frequency", AskedFrom(state));
        Assert.Contains("whole_body", AskedFrom(state));
    }

    [Fact]
    public void A_question_about_one_answer_comes_only_after_that_answer()
    {
        InterviewState state = Interview.Answer(Interview.Answer(Vague, "warning_signs", Question.None), "leg_signs", "injury");

        Assert.Equal("leg_details", Next(state).Question.Id);
        Assert.DoesNotContain("leg_details", AskedFrom(Interview.Answer(state, "leg_signs", Question.None)));
    }

    [Theory]
    [InlineData("street_drugs")]
    [InlineData("takes_medicine")]
    public void Whoever_cramps_in_many_places_after_drugs_or_medicines_is_asked_about_spasms(string cause)
    {
        InterviewState state = Interview.Answer(Vague, "site", "many_places");
        state = new[] { "warning_signs", "leg_signs", "whole_body" }.Aggregate(state, (before, question) => Interview.Answer(before, question, Question.None));
        state = Interview.Answer(state, "your_health", cause);

        Assert.Contains(Interview.Step(state, "health_details").Question.Choices, choice => choice.Id == "muscle_rigid");
    }

    [Fact]
    public void A_choice_that_is_not_picked_is_absent()
    {
        Findings known = Interview.Answer(Vague, "warning_signs", "irregular_heartbeat").Known();

        Assert.Equal(FindingStatus.Present, known.Of("irregular_heartbeat")?.Status);
        Assert.Equal(FindingStatus.Absent, known.Of("breathless")?.Status);
    }

    [Fact]
    public void Not_to_know_is_an_answer_and_leaves_it_open()
    {
        InterviewState state = Interview.Answer(Vague, "frequency", Question.Unknown);

        Assert.Equal(FindingStatus.Uncertain, state.Known().Of("episodes_per_week")?.Status);
        Assert.DoesNotContain("frequency", AskedFrom(state));
    }

    [Fact]
    public void Not_to_know_does_not_unsettle_what_the_person_said_before()
    {
        InterviewState state = Interview.Hear(Vague, Told.By("ongoing_now", FindingOrigin.Words));

        Assert.Equal(FindingStatus.Present, Interview.Answer(state, "duration", Question.Unknown).Known().Of("ongoing_now")?.Status);
    }

    [Fact]
    public void A_changed_answer_replaces_the_first()
    {
        InterviewState state = Interview.Answer(Interview.Answer(Vague, "site", "calf"), "site", "foot");

        Assert.Equal("foot", state.Known().Of("site")?.Choice);
        Assert.Single(state.Entries, entry => entry.QuestionId == "site");
    }

    [Fact]
    public void A_changed_answer_drops_the_answers_that_hung_on_it()
    {
        InterviewState state = Interview.Answer(Interview.Answer(Vague, "leg_signs", "injury"), "leg_details", "pop_felt");

        Assert.Equal(["leg_details"], Interview.DependentsOf(state, "leg_signs"));
        Assert.Null(Interview.Answer(state, "leg_signs", Question.None).Known().Of("pop_felt"));
    }

    [Fact]
    public void What_is_read_from_words_in_an_answer_counts_as_answered_only_for_what_was_asked()
    {
        Findings read = Told.By("no cannot_walk, skin_red", FindingOrigin.Words);

        Findings known = Interview.Answer(Vague, "pain_and_walking", read).Known();

        Assert.Equal(FindingOrigin.Answer, known.Of("cannot_walk")?.Origin);
        Assert.Equal(FindingOrigin.Words, known.Of("skin_red")?.Origin);
    }

    [Fact]
    public void A_red_flag_heard_after_it_was_denied_counts()
    {
        InterviewState state = Interview.Hear(Interview.Answer(Vague, "warning_signs", Question.None), Told.By("breathless", FindingOrigin.Words));

        Assert.Null(Interview.Next(state));
        Assert.Equal(TriageLevel.Emergency, new TriageEngine(ShippedContent.Content).LevelOf(state.Known()));
    }

    [Theory]
    [InlineData("site", "elbow")]
    [InlineData("site", "none")]
    [InlineData("favourite_colour", "blue")]
    public void An_answer_that_does_not_fit_is_refused(string question, string choice) =>
        Assert.Throws<ArgumentException>(() => Interview.Answer(Vague, question, choice));

    [Fact]
    public void Two_choices_are_refused_where_one_is_asked_for() =>
        Assert.Throws<ArgumentException>(() => Interview.Answer(Vague, "site", "calf", "foot"));

    [Fact]
    public void An_interview_comes_back_from_json_as_it_went()
    {
        InterviewState state = Interview.Answer(Interview.Answer(Vague, "site", "calf"), "duration", "still_going");

        Assert.Equal(state, JsonSerializer.Deserialize<InterviewState>(JsonSerializer.Serialize(state)));
    }

    private static InterviewStep Next(InterviewState state)
    {
        InterviewStep? step = Interview.Next(state);
        Assert.NotNull(step);
        return step;
    }

    private static List<string> AskedFrom(InterviewState state)
    {
        List<string> asked = [];
        while (Interview.Next(state) is { } step)
        {
            asked.Add(step.Question.Id);
            state = Interview.Answer(state, step.Question.Id, step.Question.PicksMany ? Question.None : step.Question.Choices[0].Id);
        }

        return asked;
    }
}
