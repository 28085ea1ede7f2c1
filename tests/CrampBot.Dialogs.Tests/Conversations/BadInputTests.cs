namespace CrampBot.Dialogs.Conversations;

public sealed class BadInputTests
{
    private const string LoneSurrogate = "my calf \ud83d cramps";

    public static TheoryData<string> BadCards =>
    [
        """{"question":"no_such_question","picks":"none"}""",
        """{"question":"warning_signs","picks":"no_such_choice"}""",
        """{"question":"warning_signs","picks":"none,chest_pain"}""",
        """{"question":"warning_signs","picks":""}""",
        """{"question":"warning_signs","picks":["chest_pain"]}""",
        """{"question":"warning_signs"}""",
        """{"question":"warning_signs","answer":"no_such_answer"}""",
    ];

    [Fact]
    public async Task A_message_longer_than_a_page_is_asked_for_in_fewer_words() =>
        Assert.Equal(["notCovered too-long"], BotTalk.KindsOf(await new BotTalk().SayAsync(new string('a', Turn.LongestText + 1))));

    [Fact]
    public async Task A_warning_sign_at_the_start_of_a_message_longer_than_a_page_is_answered_first() => Assert.Equal(
        ["urgent emergency", "notCovered too-long"],
        BotTalk.KindsOf(await new BotTalk().SayAsync("I can't breathe and my chest hurts. " + string.Concat(Enumerable.Repeat("It is sunny. ", 400)))));

    [Theory]
    [MemberData(nameof(BadCards))]
    public async Task A_card_that_picks_what_is_not_there_is_asked_again(string value)
    {
        BotTalk talk = new();
        await talk.SayAsync("should i see a doctor");

        Assert.Equal(["question warning_signs"], BotTalk.KindsOf(await talk.PressAsync(value)));
    }

    [Theory]
    [MemberData(nameof(BadCards))]
    public async Task A_card_pressed_while_nothing_is_asked_says_so(string value) =>
        Assert.Equal(["command nothing-asked"], BotTalk.KindsOf(await new BotTalk().PressAsync(value)));

    [Theory]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("7")]
    [InlineData("\"text\"")]
    [InlineData("""{"question":7}""")]
    public async Task A_value_that_is_no_card_of_ours_is_taken_as_no_text(string value) =>
        Assert.Equal(["notCovered text-only"], BotTalk.KindsOf(await new BotTalk().PressAsync(value)));

    [Theory]
    [InlineData(2_001)]
    [InlineData(20_000)]
    public async Task A_very_long_message_gets_one_answer_and_its_warning_sign_first(int length)
    {
        string message = $"i can't breathe. {string.Concat(Enumerable.Repeat("my calf cramps at night and i do not know why. ", length / 47 + 1))}";

        Assert.Equal("urgent emergency", BotTalk.KindsOf(await new BotTalk().SayAsync(message)).First());
    }

    [Theory]
    [InlineData(LoneSurrogate)]
    [InlineData("\udc00")]
    [InlineData("\u0000\u200b\u202e")]
    public async Task Text_that_is_not_well_formed_is_answered(string text)
    {
        BotTalk talk = new();

        Assert.NotEmpty(BotTalk.KindsOf(await talk.SayAsync(text)));
        await talk.SayAsync("should i see a doctor");
        Assert.NotEmpty(BotTalk.KindsOf(await talk.SayAsync(text)));
        Assert.NotEmpty(BotTalk.KindsOf(await talk.SayAsync("what do you know?")));
    }
}
