using System.Text.Json;
using CrampBot.Dialogs.Conversations;
using CrampBot.Triage;

namespace CrampBot.Dialogs.Teams;

public sealed class CardTriageTests
{
    private readonly TeamsTalk _talk = new();

    [Fact]
    public async Task A_question_is_one_card_with_its_text_twin()
    {
        Activity message = Assert.Single(await _talk.SayAsync("should I see a doctor?"));
        JsonElement card = CardOf(message);

        Assert.Equal("warning_signs", TeamsTalk.QuestionOf(card));
        Assert.Contains("**First, some warning signs.", TeamsTalk.TextOf(card), StringComparison.Ordinal);
        Assert.True(string.IsNullOrEmpty(message.Text));
        Assert.Contains("- Short of breath\n", message.Summary, StringComparison.Ordinal);
        Assert.Equal(message.Summary, card.GetProperty("fallbackText").GetString());
        JsonElement refresh = card.GetProperty("refresh");
        Assert.Equal("""{"question":"warning_signs"}""", refresh.GetProperty("action").GetProperty("data").GetRawText());
        Assert.Equal("29:person", refresh.GetProperty("userIds")[0].GetString());
    }

    [Fact]
    public async Task Every_button_falls_back_to_a_message_with_the_same_data()
    {
        JsonElement card = CardOf(Assert.Single(await _talk.SayAsync("should I see a doctor?")));

        Assert.All(TeamsTalk.Actions(card), action =>
        {
            Assert.Equal("Action.Execute", action.GetProperty("type").GetString());
            JsonElement fallback = action.GetProperty("fallback");
            Assert.Equal("Action.Submit", fallback.GetProperty("type").GetString());
            Assert.Equal(action.GetProperty("data").GetRawText(), fallback.GetProperty("data").GetRawText());
        });
    }

    [Fact]
    public async Task The_next_question_takes_the_place_of_the_card()
    {
        await _talk.SayAsync("should I see a doctor?");

        Assert.Empty(await _talk.PressAsync("""{"question":"warning_signs","answer":"none"}"""));

        Assert.Equal("leg_signs", TeamsTalk.QuestionOf(_talk.Card()));
        Assert.StartsWith("_Noted: None of these_", TeamsTalk.TextOf(_talk.Card()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_card_that_cannot_be_updated_is_followed_by_the_next_card()
    {
        await _talk.SayAsync("should I see a doctor?");

        Activity next = Assert.Single(await _talk.SubmitAsync("""{"question":"warning_signs","answer":"none"}"""));

        Assert.Equal("leg_signs", TeamsTalk.QuestionOf(CardOf(next)));
    }

    [Fact]
    public async Task A_whole_triage_by_card_ends_as_the_one_by_words()
    {
        await _talk.SayAsync("should I see a doctor?");
        IReadOnlyList<Activity> said = [];
        string? asked = "warning_signs";
        for (int questions = 0; asked is not null && questions < 12; questions++)
        {
            Question question = ShippedKnowledge.Triage.Content.Questions.Find(asked);
            said = await _talk.PressAsync($$"""{"question":"{{asked}}","answer":"{{(question.PicksMany ? Question.None : question.Choices[0].Id)}}"}""");
            asked = TeamsTalk.QuestionOf(_talk.Card());
        }

        Assert.Equal("assessment", BotTalk.KindsOf(said).Single().Split(' ')[0]);
        Assert.StartsWith("This is what I have understood:", TeamsTalk.TextOf(_talk.Card()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_emergency_is_a_message_of_its_own_that_no_press_can_replace()
    {
        await _talk.SayAsync("should I see a doctor?");

        IReadOnlyList<Activity> said = await _talk.PressAsync("""{"question":"warning_signs","picks":"chest_pain,breathless"}""");

        Assert.Equal(["assessment emergency"], BotTalk.KindsOf(said));
        Assert.Null(TeamsTalk.QuestionOf(_talk.Card()));
        Assert.Contains("Pain or tightness in the chest", TeamsTalk.TextOf(_talk.Card()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_warning_while_the_questions_go_on_comes_before_the_next_card()
    {
        await _talk.SayAsync("should I see a doctor?");
        IReadOnlyList<Activity> said = await _talk.SayAsync("one calf is swollen, red and hot");

        Assert.Equal("urgent urgent", BotTalk.KindsOf(said).First());
        Assert.NotNull(TeamsTalk.QuestionOf(CardOf(said[^1])));
    }

    [Fact]
    public async Task An_old_card_shows_what_was_answered_and_offers_the_change()
    {
        await _talk.SayAsync("should I see a doctor?");
        await _talk.PressAsync("""{"question":"warning_signs","answer":"none"}""");

        Assert.Empty(await _talk.PressAsync("""{"question":"warning_signs","answer":"none"}"""));

        Assert.StartsWith("You have already answered that question (Warning signs).", TeamsTalk.TextOf(_talk.Card()), StringComparison.Ordinal);
        Assert.Contains("Change: Warning signs", TeamsTalk.Actions(_talk.Card()).Select(action => action.GetProperty("title").GetString()));
    }

    [Fact]
    public async Task An_old_card_that_tells_of_an_emergency_counts()
    {
        await _talk.SayAsync("should I see a doctor?");
        await _talk.PressAsync("""{"question":"warning_signs","answer":"none"}""");

        IReadOnlyList<Activity> said = await _talk.PressAsync("""{"question":"warning_signs","picks":"chest_pain,breathless"}""");

        Assert.Equal("assessment emergency", BotTalk.KindsOf(said).Last());
    }

    [Fact]
    public async Task A_card_is_refreshed_to_what_it_should_show_now()
    {
        await _talk.SayAsync("should I see a doctor?");
        Assert.Empty(await _talk.PressAsync("""{"question":"warning_signs"}""", "refresh"));
        Assert.Equal("warning_signs", TeamsTalk.QuestionOf(_talk.Card()));

        await _talk.SayAsync("none of these");
        string before = _talk.Storage.Written.Values.Single();
        Assert.Empty(await _talk.PressAsync("""{"question":"warning_signs"}""", "refresh"));

        Assert.Equal("**Warning signs:** None of these", TeamsTalk.TextOf(_talk.Card()));
        Assert.Equal(before, _talk.Storage.Written.Values.Single());
    }

    [Theory]
    [InlineData("""{"question":"no_such_question","picks":"none"}""")]
    [InlineData("""{"question":7}""")]
    [InlineData("{}")]
    [InlineData("null")]
    [InlineData("\"text\"")]
    public async Task A_card_of_nobody_changes_nothing(string data)
    {
        await _talk.SayAsync("should I see a doctor?");

        Assert.Empty(await _talk.PressAsync(data));

        await _talk.PressAsync("""{"question":"warning_signs","answer":"none"}""");
        Assert.Equal("leg_signs", TeamsTalk.QuestionOf(_talk.Card()));
    }

    [Theory]
    [InlineData("", 5, "Pain 5 out of 10 while it cramps")]
    [InlineData("limping", 5, "I limp; Pain 5 out of 10 while it cramps")]
    [InlineData("limping", 9, "I limp; While it cramps, the pain is 8 or more out of 10")]
    [InlineData("severe_cramp", 3, "While it cramps, the pain is 8 or more out of 10")]
    public async Task The_scale_counts_together_with_what_is_ticked(string picks, int points, string understood)
    {
        await GoToScaleAsync();

        await _talk.PressAsync($$"""{"question":"pain_and_walking","picks":"{{picks}}","scale":"{{points}}"}""");
        IReadOnlyList<Activity> known = await _talk.SayAsync("what do you know?");

        Assert.Contains($"**Pain and walking:** {understood}\n", known[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_scale_stands_for_the_box_that_asks_the_same()
    {
        JsonElement[] inputs = [.. (await GoToScaleAsync()).GetProperty("body").EnumerateArray().Where(part => part.GetProperty("type").GetString() == "Input.ChoiceSet")];

        Assert.Equal(["scale", "picks"], inputs.Select(input => input.GetProperty("id").GetString()));
        Assert.Equal(11, inputs[0].GetProperty("choices").GetArrayLength());
        Assert.DoesNotContain("severe_cramp", inputs[1].GetProperty("choices").EnumerateArray().Select(choice => choice.GetProperty("value").GetString()));
    }

    [Fact]
    public async Task A_way_out_that_is_too_long_for_a_button_is_explained_above_it()
    {
        JsonElement card = await GoToScaleAsync();

        Assert.Equal(["These fit", "None of these", "I don't know"], TeamsTalk.Actions(card).Select(action => action.GetProperty("title").GetString()));
        Assert.EndsWith("_None of these: I walk as usual, and there is no pain or only soreness_", TeamsTalk.TextOf(card), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_card_that_is_sent_to_the_bot_is_taken_as_no_text()
    {
        const string Markup = "\n<span class=\"inline-compose-card\" itemid=\"0\">\n  <span content=\"0\"></span>\n</span>\n";

        Assert.Equal(["notCovered text-only"], BotTalk.KindsOf(await _talk.SendCardAsync(Markup)));
    }

    /// <summary>Presses on until the question with the scale is asked.</summary>
    private async Task<JsonElement> GoToScaleAsync()
    {
        await _talk.SayAsync("should I see a doctor?");
        string asked = "warning_signs";
        while (asked != "pain_and_walking")
        {
            Question question = ShippedKnowledge.Triage.Content.Questions.Find(asked);
            await _talk.PressAsync($$"""{"question":"{{asked}}","answer":"{{(question.PicksMany ? Question.None : question.Choices[0].Id)}}"}""");
            asked = TeamsTalk.QuestionOf(_talk.Card())!;
        }

        return _talk.Card();
    }

    private static JsonElement CardOf(Activity message) => BotJson.ReadContent(Assert.Single(message.Attachments!).Content);
}
