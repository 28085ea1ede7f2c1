using CrampBot.Dialogs.Conversations;
using CrampBot.Dialogs.Faq;
using CrampBot.Dialogs.Replies;
using CrampBot.Dialogs.Triage;
using CrampBot.Knowledge.Wording;
using CrampBot.Triage;

namespace CrampBot.Dialogs.Teams;

/// <summary>Teams refuses a message of more than 28 KB, cards and all.</summary>
public sealed class CardSizeTests
{
    private static Words Words => ShippedKnowledge.Store.Current.Words;

    [Fact]
    public async Task Every_question_with_all_its_choices_fits()
    {
        TestAdapter adapter = new(TestAdapter.CreateConversation("size"));
        await adapter.ProcessActivityAsync(
            adapter.MakeActivity("size"),
            (context, _) =>
            {
                Turn turn = new(context, ShippedKnowledge.Store.Current, ShippedKnowledge.Triage, new ConversationMemory());
                Assert.All(turn.Room.Content.Questions.Questions, question => AssertFits(QuestionReplies.Ask(new InterviewStep(question, 9, 9), turn)));
                return Task.CompletedTask;
            },
            TestContext.Current.CancellationToken);
    }

    [Fact]
    public void Every_section_fits() => Assert.All(ShippedKnowledge.Store.Current.Content.Sections.Values, section =>
    {
        Reply reply = SectionReplies.For(section, Words, more: true);
        AssertFits(reply);
        Assert.InRange(BotJson.ReadContent(TeamsCard.For(reply, Words, "29:person").Content).GetRawText().Length, 1, TeamsChannel.LargestMessage);
    });

    [Theory]
    [InlineData("emergency", "my chest hurts, i can't breathe, i fainted, i coughed up blood, my heart is racing and i am confused")]
    [InlineData("urgent", "one calf is swollen, red and hot since a long flight, i had an operation, i have cancer and a clot before")]
    [InlineData("clinician_days", "i take a new statin, i limp, i cramp every night, i am pregnant and my feet are numb")]
    [InlineData("routine", "calf cramp twice a week for two months")]
    [InlineData("self_care", "my calf cramped once")]
    public async Task Every_assessment_fits(string level, string told)
    {
        TestAdapter adapter = new(TestAdapter.CreateConversation("size"));
        await adapter.ProcessActivityAsync(
            adapter.MakeActivity(told),
            (context, _) =>
            {
                Turn turn = new(context, ShippedKnowledge.Store.Current, ShippedKnowledge.Triage, new ConversationMemory());
                Assessment assessment = turn.Room.Engine.Assess(turn.Reading.Findings);
                Assessment atLevel = assessment with { Level = TriageLevelNames.Find(level)!.Value };
                AssertFits(AssessmentReplies.For(atLevel, turn));
                AssertFits(AssessmentReplies.Warning(atLevel, assessment.Reasons, turn));
                return Task.CompletedTask;
            },
            TestContext.Current.CancellationToken);
    }

    [Fact]
    public void More_than_three_buttons_go_on_a_card()
    {
        SuggestedReply[] four = [.. Enumerable.Range(1, 4).Select(number => SuggestedReply.Of($"Say {number}"))];

        Activity few = ReplyRenderer.Render(Reply.Plain(ReplyKind.Command, "few", "Few", four[..3]), Words, TeamsChannel.Id);
        Activity many = ReplyRenderer.Render(Reply.Plain(ReplyKind.Command, "many", "Many", four), Words, TeamsChannel.Id);

        Assert.Equal(3, few.SuggestedActions!.Actions!.Count);
        Assert.Null(many.SuggestedActions);
        Assert.Equal(
            ["Say 1", "Say 2", "Say 3", "Say 4"],
            TeamsTalk.Actions(BotJson.ReadContent(Assert.Single(many.Attachments!).Content))
                .Select(action => action.GetProperty("data").GetProperty("msteams").GetProperty("value").GetString()));
    }

    private static void AssertFits(Reply reply) => Assert.InRange(
        BotJson.WriteActivity(ReplyRenderer.Render(reply, Words, TeamsChannel.Id, "29:person")).Length, 1, TeamsChannel.LargestMessage);
}
