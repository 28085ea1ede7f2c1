using System.Text.Json;

namespace CrampBot.Dialogs.Teams;

public sealed class AnswerSearchTests
{
    private readonly TeamsTalk _talk = new();

    [Fact]
    public async Task A_search_finds_cards_with_source_date_and_disclaimer()
    {
        JsonElement results = await _talk.SearchAsync("how do I stretch my hamstring standing up");

        JsonElement first = results.GetProperty("attachments")[0];
        string text = TeamsTalk.TextOf(first.GetProperty("content"));
        Assert.Equal("result", results.GetProperty("type").GetString());
        Assert.Contains("_Source: ", text, StringComparison.Ordinal);
        Assert.Contains("Checked ", text, StringComparison.Ordinal);
        Assert.Contains("General information, not medical advice.", text, StringComparison.Ordinal);
        Assert.Equal("Standing hamstring stretch", first.GetProperty("preview").GetProperty("content").GetProperty("title").GetString());
        Assert.Equal(
            "https://crampbot.example/articles/standing-stretch",
            TeamsTalk.Actions(first.GetProperty("content")).Single().GetProperty("url").GetString());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("  ")]
    public async Task Before_anything_is_typed_the_most_asked_sections_are_listed(string? question)
    {
        JsonElement results = await _talk.SearchAsync(question);

        string[] ids = ShippedKnowledge.Store.Current.Words.Text(WordKeys.MostAsked).Split('|', StringSplitOptions.TrimEntries);
        Assert.All(ids, id => Assert.Contains(id, ShippedKnowledge.Store.Current.Content.Sections.Keys));
        Assert.Equal(
            ids.Select(id => ShippedKnowledge.Store.Current.Content.Sections[id].Title),
            results.GetProperty("attachments").EnumerateArray().Select(TitleOf));
    }

    [Fact]
    public async Task A_warning_sign_in_a_search_is_listed_first()
    {
        JsonElement results = await _talk.SearchAsync("my calf is swollen, red and hot, how do I stretch it?");

        Assert.Equal("Be seen today", TitleOf(results.GetProperty("attachments")[0]));
    }

    [Theory]
    [InlineData("i want to kill myself, my calf is swollen, red and hot", "crisis line")]
    [InlineData("am i having a heart attack", "Call your local emergency number now")]
    public async Task A_crisis_in_a_search_is_answered_in_the_place_of_articles(string question, string help)
    {
        JsonElement results = await _talk.SearchAsync(question);

        Assert.Equal("message", results.GetProperty("type").GetString());
        Assert.Contains(help, results.GetProperty("text").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_not_covered_is_said_to_be_not_covered()
    {
        JsonElement results = await _talk.SearchAsync("what is the capital of France?");

        Assert.Equal("message", results.GetProperty("type").GetString());
        Assert.NotEmpty(results.GetProperty("text").GetString()!);
    }

    [Theory]
    [InlineData("https://crampbot.example/articles/massage", "Massage")]
    [InlineData("https://crampbot.example/articles/massage/?x=1", "Massage")]
    public async Task A_link_to_an_article_unfolds(string address, string title)
    {
        await _talk.InvokeAsync("composeExtension/queryLink", $$"""{"url":"{{address}}"}""");

        JsonElement card = Assert.Single(_talk.Answer!.Value.GetProperty("composeExtension").GetProperty("attachments").EnumerateArray());
        Assert.StartsWith(title, TitleOf(card), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://crampbot.example/articles/no-such-article")]
    [InlineData("https://crampbot.example/")]
    [InlineData("no address")]
    public async Task Any_other_link_does_not_unfold(string address)
    {
        await _talk.InvokeAsync("composeExtension/queryLink", $$"""{"url":"{{address}}"}""");

        Assert.False(_talk.Answer!.Value.TryGetProperty("composeExtension", out JsonElement found) && found.ValueKind is not JsonValueKind.Null);
    }

    private static string? TitleOf(JsonElement result) => result.GetProperty("preview").GetProperty("content").GetProperty("title").GetString();
}
