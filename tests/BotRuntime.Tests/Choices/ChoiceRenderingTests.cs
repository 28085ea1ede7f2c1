namespace BotRuntime.Tests.Choices;

public sealed class ChoiceRenderingTests
{
    private static readonly string[] Three = ["Calf", "Thigh", "Foot"];
    private static readonly string[] Four = ["Calf", "Thigh", "Foot", "Hand"];

    [Theory]
    [InlineData("webchat", null)]
    [InlineData("directline", null)]
    [InlineData("emulator", null)]
    [InlineData("msteams", "personal")]
    public async Task Three_choices_are_suggested_actions(string channel, string? conversationType)
    {
        Activity asked = await AskAsync(Three, channel, conversationType);

        Assert.Equal("Where?", asked.Text);
        Assert.Equal(Three, asked.SuggestedActions?.Actions?.Select(action => action.Value));
        Assert.Equal(["user1"], asked.SuggestedActions?.To);
        Assert.Null(asked.Attachments);
    }

    [Theory]
    [InlineData("personal")]
    [InlineData("groupChat")]
    [InlineData("channel")]
    public async Task Four_choices_in_Teams_are_a_card(string conversationType)
    {
        Activity asked = await AskAsync(Four, "msteams", conversationType);

        HeroCard card = Assert.IsType<HeroCard>(Assert.Single(asked.Attachments!).Content);
        Assert.Null(asked.Text);
        Assert.Null(asked.SuggestedActions);
        Assert.Equal("Where?", card.Text);
        Assert.Equal(Four, card.Buttons?.Select(button => button.Title));
    }

    [Fact]
    public async Task Three_choices_in_a_Teams_group_are_a_card_too() =>
        Assert.IsType<HeroCard>(Assert.Single((await AskAsync(Three, "msteams", "groupChat")).Attachments!).Content);

    [Fact]
    public async Task Elsewhere_up_to_three_choices_stand_in_the_sentence() =>
        Assert.Equal("Where? (1) Calf, (2) Thigh, or (3) Foot", (await AskAsync(Three, "test")).Text);

    [Fact]
    public async Task Elsewhere_more_choices_are_a_list() =>
        Assert.Equal("Where?\n\n   1. Calf\n   2. Thigh\n   3. Foot\n   4. Hand", (await AskAsync(Four, "test")).Text);

    [Theory]
    [InlineData("webchat")]
    [InlineData("msteams")]
    [InlineData("test")]
    public async Task Choices_too_long_for_a_button_are_a_list_everywhere(string channel) =>
        Assert.Equal("Where?\n\n   1. Calf\n   2. The back of the thigh", (await AskAsync(["Calf", "The back of the thigh"], channel)).Text);

    [Theory]
    [InlineData(ListStyle.None, "Where?")]
    [InlineData(ListStyle.Inline, "Where? (1) Calf, (2) Thigh, or (3) Foot")]
    [InlineData(ListStyle.List, "Where?\n\n   1. Calf\n   2. Thigh\n   3. Foot")]
    [InlineData(ListStyle.SuggestedAction, "Where?")]
    [InlineData(ListStyle.HeroCard, null)]
    public async Task A_style_may_be_asked_for(ListStyle style, string? text)
    {
        Activity asked = await AskAsync(Three, "test", style: style);

        Assert.Equal(text, asked.Text);
        Assert.Equal(style == ListStyle.SuggestedAction, asked.SuggestedActions is not null);
        Assert.Equal(style == ListStyle.HeroCard, asked.Attachments is not null);
    }

    [Fact]
    public async Task A_question_keeps_its_own_cards_beside_the_choices()
    {
        PromptOptions options = new()
        {
            Prompt = new Activity(ActivityTypes.Message) { Text = "Where?", Attachments = [new Attachment(name: "picture")] },
            Choices = ChoiceFactory.ToChoices(Four),
        };
        Talk talk = new(new ChoicePrompt("ask"), "msteams", options: options);

        Activity[] asked = await talk.SendAsync(new Activity(ActivityTypes.Message) { Text = "hi" });
        Activity[] again = await talk.SendAsync(new Activity(ActivityTypes.Message) { Text = "nowhere" });

        Assert.Equal(["picture", null], asked[0].Attachments!.Select(attachment => attachment.Name));
        Assert.Equal(["picture", null], again[0].Attachments!.Select(attachment => attachment.Name));
    }

    private static async Task<Activity> AskAsync(string[] choices, string channel, string? conversationType = null, ListStyle? style = null)
    {
        PromptOptions options = new() { Prompt = MessageFactory.Text("Where?"), Choices = ChoiceFactory.ToChoices(choices), Style = style };
        return Assert.Single(await new Talk(new ChoicePrompt("ask"), channel, conversationType, options).SendAsync(new Activity(ActivityTypes.Message) { Text = "hi" }));
    }
}
