using System.Text.Json;
using CrampBot.Dialogs.Conversations;

namespace CrampBot.Dialogs.Teams;

public sealed class GroupTests
{
    private const string OneToOne = "https://teams.microsoft.com/l/chat/0/0?users=28:bot";

    public static TheoryData<string> Groups => ["groupChat", "channel"];

    [Theory]
    [MemberData(nameof(Groups))]
    public async Task A_question_for_everybody_is_answered_when_the_bot_is_mentioned(string conversationType)
    {
        TeamsTalk talk = new() { ConversationType = conversationType };

        Activity answer = Assert.Single(await talk.MentionAsync("how can I prevent cramps?"));

        Assert.Equal(["answer prevention-overview"], BotTalk.KindsOf([answer]));
        Assert.Contains("General information, not medical advice.", answer.Text, StringComparison.Ordinal);
        Assert.EndsWith("\n\n[Open the page](https://crampbot.example/articles/prevention-overview)", answer.Text, StringComparison.Ordinal);
        Assert.Contains(answer.Entities!, entity => entity.Type == "https://schema.org/Message");
        Assert.Empty(answer.SuggestedActions?.Actions ?? []);
        Assert.Null(answer.ChannelData);
    }

    [Fact]
    public async Task Nothing_is_said_to_a_message_that_does_not_mention_the_bot()
    {
        TeamsTalk talk = new() { ConversationType = "channel" };

        Assert.Empty(await talk.SayAsync("how can I prevent cramps?"));
        Assert.Empty(await talk.SayAsync("I can't breathe and my chest hurts"));
    }

    [Theory]
    [InlineData("should I see a doctor?")]
    [InlineData("forget me")]
    [InlineData("what do you know about me?")]
    [InlineData("start over")]
    [InlineData("I have had cramps in my calf for three weeks")]
    [InlineData("my foot cramps every night")]
    [InlineData("calf cramp for three days, twice a night, since running")]
    public async Task Anything_personal_is_moved_to_the_one_to_one_chat(string text)
    {
        TeamsTalk talk = new() { ConversationType = "groupChat" };

        Activity answer = Assert.Single(await talk.MentionAsync(text));

        Assert.Equal(["command talk-alone"], BotTalk.KindsOf([answer]));
        Assert.Equal([OneToOne], LinksOf(answer));
    }

    [Fact]
    public async Task A_crisis_that_no_warning_speaks_of_goes_before_a_warning()
    {
        TeamsTalk talk = new() { ConversationType = "groupChat" };

        Activity answer = Assert.Single(await talk.MentionAsync("i want to kill myself, my calf is swollen, red and hot"));

        Assert.Equal(["notCovered self-harm-and-crisis"], BotTalk.KindsOf([answer]));
    }

    [Theory]
    [InlineData("my chest hurts and I cannot breathe", "emergency", "Call your local emergency number now")]
    [InlineData("one calf is swollen, red and hot", "urgent", "Be seen today")]
    public async Task A_warning_sign_is_answered_first_in_words_that_do_not_repeat_it(string text, string level, string advice)
    {
        TeamsTalk talk = new() { ConversationType = "groupChat" };

        Activity answer = Assert.Single(await talk.MentionAsync(text));

        Assert.Equal([$"urgent {level}"], BotTalk.KindsOf([answer]));
        string said = TeamsTalk.TextOf(BotJson.ReadContent(Assert.Single(answer.Attachments!).Content));
        Assert.StartsWith($"**{advice}**", said, StringComparison.Ordinal);
        Assert.Contains("General information, not medical advice.", said, StringComparison.Ordinal);
        Assert.DoesNotContain("swollen", said, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(said, answer.Summary);
        Assert.Equal([OneToOne], LinksOf(answer));
    }

    [Theory]
    [InlineData("help")]
    [InlineData("")]
    public async Task Help_says_what_can_be_asked_here(string text) => Assert.Equal(
        ["command group-help"],
        BotTalk.KindsOf(await new TeamsTalk { ConversationType = "groupChat" }.MentionAsync(text)));

    [Theory]
    [MemberData(nameof(Groups))]
    public async Task Nothing_is_kept_of_a_group(string conversationType)
    {
        TeamsTalk talk = new() { ConversationType = conversationType };

        await talk.InstallAsync();
        await talk.MentionAsync("my chest hurts and I cannot breathe");
        await talk.MentionAsync("should I see a doctor?");
        await talk.MentionAsync("my calf has cramped for three weeks, twice a night, and I am pregnant");
        await talk.MentionAsync("how can I prevent cramps?");
        await talk.SubmitAsync("""{"question":"warning_signs","picks":"chest_pain"}""");
        await talk.PressAsync("""{"question":"warning_signs","picks":"chest_pain"}""");
        await talk.InvokeAsync("message/submitAction", """{"actionName":"feedback","actionValue":{"reaction":"dislike","feedback":"{\"feedbackText\":\"my calf\"}"}}""");

        Assert.Empty(talk.Storage.Written);
    }

    [Fact]
    public async Task A_group_is_not_greeted() => Assert.Empty(await new TeamsTalk { ConversationType = "channel" }.InstallAsync());

    [Fact]
    public async Task A_choice_of_sections_is_offered_as_a_list_without_buttons()
    {
        Activity answer = Assert.Single(await new TeamsTalk { ConversationType = "channel" }.MentionAsync("sport"));

        Assert.Equal(["question did-you-mean"], BotTalk.KindsOf([answer]));
        Assert.Contains("\n- ", answer.Text, StringComparison.Ordinal);
        Assert.Empty(answer.SuggestedActions?.Actions ?? []);
        Assert.Empty(answer.Attachments ?? []);
    }

    private static IEnumerable<string?> LinksOf(Activity message) => message.Attachments!
        .SelectMany(card => TeamsTalk.Actions(BotJson.ReadContent(card.Content)))
        .Select(action => action.TryGetProperty("url", out JsonElement url) ? url.GetString() : null);
}
