using System.Text.Json;
using CrampBot.Knowledge.Wording;

namespace CrampBot.Dialogs.Replies;

public sealed class ReplyRendererTests
{
    private static readonly Reply PickMany = Reply.Asking(
        "leg_signs",
        "**Now the leg?**",
        new ChoiceList("leg_signs", true, [new ChoiceItem("skin_red", "Red"), new ChoiceItem("skin_hot", "Hot")], [new ChoiceItem("none", "None of these")]));

    private static readonly Reply PickOne = Reply.Asking(
        "site",
        "**Where?**",
        new ChoiceList("site", false, [new ChoiceItem("calf", "Calf"), new ChoiceItem("foot", "Foot")], [new ChoiceItem("unknown", "I don't know")]));

    private static Words Words => ShippedKnowledge.Store.Current.Words;

    [Theory]
    [InlineData("directline")]
    [InlineData("webchat")]
    [InlineData("emulator")]
    public void A_channel_with_cards_gets_boxes_on_a_card(string channel)
    {
        Activity message = ReplyRenderer.Render(PickMany, Words, channel);

        Attachment card = Assert.Single(message.Attachments!);
        Assert.Equal("application/vnd.microsoft.card.adaptive", card.ContentType);
        JsonElement content = BotJson.ReadContent(card.Content);
        Assert.Equal("Input.ChoiceSet", content.GetProperty("body")[0].GetProperty("type").GetString());
        Assert.Equal(["skin_red", "skin_hot"], content.GetProperty("body")[0].GetProperty("choices").EnumerateArray().Select(choice => choice.GetProperty("value").GetString()));
        Assert.Equal(
            ["""{"question":"leg_signs"}""", """{"question":"leg_signs","answer":"none"}"""],
            content.GetProperty("actions").EnumerateArray().Select(action => action.GetProperty("data").GetRawText()));
        Assert.Equal("**Now the leg?**", message.Text);
    }

    [Fact]
    public void A_channel_with_cards_gets_one_choice_as_buttons_on_a_card()
    {
        JsonElement content = BotJson.ReadContent(Assert.Single(ReplyRenderer.Render(PickOne, Words, "webchat").Attachments!).Content);

        Assert.Equal(
            ["""{"question":"site","answer":"calf"}""", """{"question":"site","answer":"foot"}""", """{"question":"site","answer":"unknown"}"""],
            content.GetProperty("body").EnumerateArray()
                .Select(part => part.GetProperty("actions")[0])
                .Concat(content.GetProperty("actions").EnumerateArray())
                .Select(action => action.GetProperty("data").GetRawText()));
    }

    [Theory]
    [InlineData("sms")]
    [InlineData(null)]
    public void A_channel_without_cards_gets_the_choices_as_a_list(string? channel)
    {
        Activity message = ReplyRenderer.Render(PickMany, Words, channel);

        Assert.Equal("**Now the leg?**\n\n- Red\n- Hot\n- None of these", message.Text);
        Assert.Empty(message.Attachments ?? []);
        Assert.Null(message.SuggestedActions);
    }

    [Fact]
    public void Health_advice_ends_with_its_sources_its_date_and_the_disclaimer()
    {
        Provenance provenance = new(
            [new SourceLink("A clinic", new Uri("https://clinic.example/cramps")), new SourceLink("General knowledge", null)],
            new DateOnly(2026, 11, 23),
            "_No advice._");

        Assert.Equal(
            "Stretch.\n\n_Source: [A clinic](https://clinic.example/cramps), General knowledge · Checked 23 November 2026_\n\n_No advice._",
            ReplyRenderer.Render(Reply.Health(ReplyKind.Answer, "id", "Stretch.", provenance), Words, "sms").Text);
    }
}
