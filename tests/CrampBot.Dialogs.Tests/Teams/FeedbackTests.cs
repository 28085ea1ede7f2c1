using System.Text.Json;
using CrampBot.Dialogs.Misses;

namespace CrampBot.Dialogs.Teams;

public sealed class FeedbackTests
{
    private const string Rating = "message/submitAction";
    private readonly TeamsTalk _talk = new();

    [Fact]
    public async Task An_answer_has_thumbs_and_its_sources_as_citations()
    {
        Activity answer = Assert.Single(await _talk.SayAsync("how can I prevent cramps?"));

        Assert.Equal("""{"feedbackLoop":{"type":"default"}}""", BotJson.ReadContent(answer.ChannelData).GetRawText());
        Entity message = Assert.Single(answer.Entities!, entity => entity.Type == "https://schema.org/Message");
        JsonElement entity = BotJson.ReadContent(message);
        JsonElement first = entity.GetProperty("citation")[0];
        Assert.Equal(1, first.GetProperty("position").GetInt32());
        Assert.InRange(first.GetProperty("appearance").GetProperty("name").GetString()!.Length, 1, 80);
        Assert.InRange(first.GetProperty("appearance").GetProperty("abstract").GetString()!.Length, 1, 160);
        Assert.StartsWith("https://", first.GetProperty("appearance").GetProperty("url").GetString(), StringComparison.Ordinal);
        Assert.DoesNotContain("AIGenerated", entity.GetRawText(), StringComparison.Ordinal);
        Assert.All(
            Enumerable.Range(1, entity.GetProperty("citation").GetArrayLength()),
            number => Assert.Contains($"[{number}]", answer.Text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_low_rating_is_recorded_with_its_section_and_reason()
    {
        Activity answer = Assert.Single(await _talk.SayAsync("how can I prevent cramps?"));
        await _talk.SayAsync("what is a cramp?");

        await _talk.InvokeAsync(Rating, RatingOf("dislike", """{"feedbackText":"too long"}"""), answer.Id);

        Assert.Equal([new Miss(Miss.LowRated, "too long", "prevention-overview")], _talk.Misses);
    }

    [Fact]
    public async Task A_good_rating_is_taken_and_not_recorded()
    {
        Activity answer = Assert.Single(await _talk.SayAsync("how can I prevent cramps?"));

        await _talk.InvokeAsync(Rating, RatingOf("like", """{"feedbackText":"thanks"}"""), answer.Id);

        Assert.Empty(_talk.Misses);
    }

    [Theory]
    [InlineData("no json")]
    [InlineData("")]
    [InlineData("7")]
    public async Task A_low_rating_without_a_reason_that_can_be_read_is_recorded_with_its_section(string feedback)
    {
        Activity answer = Assert.Single(await _talk.SayAsync("how can I prevent cramps?"));

        await _talk.InvokeAsync(Rating, RatingOf("dislike", feedback), answer.Id);

        Assert.Equal([new Miss(Miss.LowRated, string.Empty, "prevention-overview")], _talk.Misses);
    }

    [Fact]
    public async Task A_low_rating_that_says_neither_why_nor_of_what_is_not_recorded()
    {
        await _talk.InvokeAsync(Rating, RatingOf("dislike", string.Empty), "unknown");

        Assert.Empty(_talk.Misses);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("null")]
    [InlineData("""{"actionName":"other","actionValue":{"reaction":"dislike"}}""")]
    public async Task Anything_else_is_no_rating(string value)
    {
        await _talk.InvokeAsync(Rating, value);

        Assert.Empty(_talk.Misses);
    }

    private static string RatingOf(string reaction, string feedback) =>
        $$$"""{"actionName":"feedback","actionValue":{"reaction":"{{{reaction}}}","feedback":{{{JsonSerializer.Serialize(feedback)}}}}}""";
}
