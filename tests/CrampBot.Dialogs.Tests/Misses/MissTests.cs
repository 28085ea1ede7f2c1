using CrampBot.Dialogs.Conversations;

namespace CrampBot.Dialogs.Misses;

public sealed class MissTests
{
    private const string Unclear = "stretch something";

    [Fact]
    public async Task A_question_that_nothing_covers_is_kept_masked()
    {
        BotTalk talk = new();
        Assert.Equal(["notCovered unknown"], BotTalk.KindsOf(await talk.SayAsync("purple window sofa 7 ann@example.org")));

        Miss miss = Assert.Single(talk.Misses.Kept);
        Assert.Equal((Miss.NotCovered, "purple window sofa # [e-mail]"), (miss.Kind, miss.Text));
    }

    [Theory]
    [InlineData("how do i stop a hamstring cramp")]
    [InlineData("what dose of magnesium should i take")]
    [InlineData("thank you")]
    [InlineData("forget me")]
    public async Task What_was_answered_or_belongs_to_a_class_is_not_kept(string text)
    {
        BotTalk talk = new();
        await talk.SayAsync(text);
        Assert.Empty(talk.Misses.Kept);
    }

    [Theory]
    [InlineData("what about heat")]
    public async Task The_question_is_remembered_while_sections_are_offered(string unclear)
    {
        BotTalk talk = new();
        Assert.Equal(["question did-you-mean"], BotTalk.KindsOf(await talk.SayAsync(unclear)));
        Assert.Equal(["notCovered unknown"], BotTalk.KindsOf(await talk.SayAsync("None of these")));
        Assert.Equal([new Miss(Miss.DidYouMean, unclear, null)], talk.Misses.Kept);
    }

    [Theory]
    [InlineData("None of these")]
    [InlineData("no")]
    public async Task A_question_of_which_no_choice_was_meant_is_kept(string refusal)
    {
        BotTalk talk = new();
        await talk.KeepAsync(new ConversationMemory { Offered = Unclear });
        Assert.Equal(["notCovered unknown"], BotTalk.KindsOf(await talk.SayAsync(refusal)));
        Assert.Equal([new Miss(Miss.DidYouMean, Unclear, null)], talk.Misses.Kept);
    }

    [Fact]
    public async Task A_question_of_which_a_choice_was_meant_is_not_kept()
    {
        BotTalk talk = new();
        await talk.KeepAsync(new ConversationMemory { Offered = Unclear });
        await talk.SayAsync("Standing stretch");
        await talk.SayAsync("None of these");
        Assert.DoesNotContain(talk.Misses.Kept, miss => miss.Kind == Miss.DidYouMean);
    }

    [Theory]
    [InlineData("qwv my chest hurts zkx gplm")]
    [InlineData("qwv i cant breathe zkx gplm")]
    public void What_tells_of_a_warning_sign_is_not_kept(string text) =>
        Assert.Null(new MissFilter(ShippedKnowledge.Triage).Pass(new Miss(Miss.LowRated, text, "massage")));

    [Fact]
    public async Task An_answer_in_a_triage_is_not_kept()
    {
        BotTalk talk = new();
        await talk.SayAsync("should i see a doctor");
        await talk.SayAsync("qwv zkx gplm");
        await talk.SayAsync("None of these");
        Assert.Empty(talk.Misses.Kept);
    }
}
