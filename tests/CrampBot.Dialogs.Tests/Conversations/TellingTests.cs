using CrampBot.Dialogs.Triage;
using CrampBot.Triage;

namespace CrampBot.Dialogs.Conversations;

public sealed class TellingTests
{
    private const string AnAnswer = "how do i do the standing hamstring stretch?";

    [Theory]
    [InlineData("i think my foot is a bit numb")]
    [InlineData("my toes tingle")]
    [InlineData("i could hear a pop")]
    [InlineData("my thigh muscle is wasting away")]
    [InlineData("that makes my foot go numb")]
    public async Task A_sign_told_of_oneself_begins_the_questions_where_no_article_speaks_of_it(string told)
    {
        BotTalk talk = new();
        await talk.SayAsync(AnAnswer);

        Assert.Equal(["command understood", "question warning_signs"], BotTalk.KindsOf(await talk.SayAsync(told)));
    }

    [Theory]
    [InlineData("my calf keeps twitching", "answer twitch-or-cramp")]
    [InlineData("i have restless legs", "answer restless-legs")]
    [InlineData("my ankles are a bit puffy", "notCovered other-leg-and-foot-problems")]
    public async Task A_sign_told_of_oneself_gets_what_there_is_to_say_and_then_the_offer_of_the_questions(string told, string reply)
    {
        BotTalk talk = new();
        await talk.SayAsync(AnAnswer);

        Assert.Equal([reply, "question offer-triage"], BotTalk.KindsOf(await talk.SayAsync(told)));
        Assert.Equal(["command understood", "question warning_signs"], BotTalk.KindsOf(await talk.SayAsync("ok")));
    }

    [Theory]
    [InlineData("can cramps make my foot numb?")]
    [InlineData("should i worry if my foot goes numb")]
    [InlineData("my calf cramps at night what helps")]
    [InlineData("i am pregnant and get leg cramps")]
    [InlineData("my foot isn't numb")]
    [InlineData("every day")]
    public async Task What_asks_or_tells_of_no_sign_begins_nothing_and_offers_nothing(string said)
    {
        BotTalk talk = new();
        await talk.SayAsync(AnAnswer);

        Assert.DoesNotContain(BotTalk.KindsOf(await talk.SayAsync(said)), kind => kind is "question offer-triage" or "question warning_signs");
    }

    [Fact]
    public async Task After_an_assessment_a_new_sign_counts_and_a_known_one_does_not()
    {
        InterviewState numb = new([new InterviewEntry("leg_signs", new Findings([new Finding("numbness", FindingStatus.Present, FindingOrigin.Answer)]))]);
        BotTalk talk = new();
        await talk.KeepAsync(new ConversationMemory { Triage = new TriageMemory { Interview = numb, Concluded = TriageLevel.ClinicianDays } });

        Assert.DoesNotContain("question warning_signs", BotTalk.KindsOf(await talk.SayAsync("my foot is numb")));
        Assert.Equal(["command changed", "question warning_signs"], BotTalk.KindsOf(await talk.SayAsync("my calf keeps twitching")));
    }
}
