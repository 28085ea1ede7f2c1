using System.Text.Json;

namespace BotRuntime.Tests.Schema;

public sealed class ActivityJsonTests
{
    [Fact]
    public void Members_that_are_not_understood_survive_a_round_trip()
    {
        const string Json =
            """{"type":"message","from":{"id":"u","givenName":"Ann"},"conversation":{"id":"c","x":[1]},"text":"hi","importance":"high","localTimezone":"Europe/London","attachments":[{"contentType":"image/png","thumbnailUrl":"t"}],"suggestedActions":{"actions":[{"type":"openUrl","image":"i"}]},"valueType":"v"}""";

        string written = JsonSerializer.Serialize(JsonSerializer.Deserialize<Activity>(Json, ProtocolJson.Options), ProtocolJson.Options);

        Assert.True(JsonElement.DeepEquals(JsonElement.Parse(Json), JsonElement.Parse(written)), written);
    }

    [Fact]
    public void Nothing_is_written_for_what_is_not_set() =>
        Assert.Equal("""{"type":"message","text":"hi"}""", JsonSerializer.Serialize(new Activity(ActivityTypes.Message) { Text = "hi" }, ProtocolJson.Options));

    [Fact]
    public void A_card_is_written_as_the_content_of_its_attachment()
    {
        HeroCard card = new() { Title = "Calf", Buttons = [new CardAction { Type = ActionTypes.ImBack, Title = "More", Value = "more" }] };

        Assert.Equal(
            """{"contentType":"application/vnd.microsoft.card.hero","content":{"title":"Calf","buttons":[{"type":"imBack","title":"More","value":"more"}]}}""",
            JsonSerializer.Serialize(new Attachment(HeroCard.ContentType, content: card), ProtocolJson.Options));
    }

    [Fact]
    public void An_entity_says_what_an_object_says_and_gives_it_back()
    {
        Entity entity = new();
        entity.SetAs(new Place("place", "Leith", 7));

        Assert.Equal("place", entity.Type);
        Assert.Equal(new Place("place", "Leith", 7), entity.GetAs<Place>());
    }

    public sealed record Place(string Type, string Name, int Rank);
}
