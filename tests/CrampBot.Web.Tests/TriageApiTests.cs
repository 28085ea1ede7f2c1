using System.Net;
using System.Text.Json;
using CrampBot.Dialogs.Triage;
using CrampBot.Triage;
using CrampBot.Web.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace CrampBot.Web;

public sealed class TriageApiTests(CrampBotProgram program)
{
    private const int Interviews = 20;
    private const string Again = ".again";

    [Fact]
    public async Task A_call_with_nothing_gets_the_first_question()
    {
        (HttpResponseMessage response, JsonElement body) = await program.PostJsonAsync("/api/triage", new { });

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.False(body.GetProperty("complete").GetBoolean());
        Assert.Equal(JsonValueKind.Null, body.GetProperty("level").ValueKind);
        Assert.Equal("warning_signs", body.GetProperty("next").GetProperty("id").GetString());
    }

    [Fact]
    public async Task An_emergency_is_complete_with_reason_time_and_advice()
    {
        (_, JsonElement body) = await program.PostJsonAsync("/api/triage", new { text = "my calf hurts and i can't breathe" });

        Assert.True(body.GetProperty("complete").GetBoolean());
        Assert.Equal("emergency", body.GetProperty("level").GetString());
        Assert.Equal("E01", body.GetProperty("reasons")[0].GetProperty("rule").GetString());
        Assert.NotEmpty(body.GetProperty("timeframe").GetString()!);
        Assert.NotEmpty(body.GetProperty("advice").GetProperty("worsening").GetString()!);
        Assert.NotEmpty(body.GetProperty("disclaimer").GetString()!);
    }

    [Theory]
    [InlineData("i took forty paracetamol tablets", "other-emergency")]
    [InlineData("i want to kill myself", "self-harm-and-crisis")]
    public async Task A_crisis_in_the_text_is_answered_beside_the_question(string text, string flag)
    {
        (_, JsonElement body) = await program.PostJsonAsync("/api/triage", new { text });

        Assert.Equal("emergency", body.GetProperty("urgent").GetProperty("level").GetString());
        Assert.Equal(flag, body.GetProperty("urgent").GetProperty("flag").GetString());
        Assert.Contains("local emergency number now", body.GetProperty("urgent").GetProperty("message").GetString(), StringComparison.Ordinal);
        Assert.Equal("warning_signs", body.GetProperty("next").GetProperty("id").GetString());
    }

    [Theory]
    [InlineData("warning_signs", "i want to kill myself")]
    [InlineData("site", "i want to kill myself")]
    [InlineData("duration", "no idea, i took forty paracetamol tablets")]
    public async Task A_crisis_in_the_place_of_an_answer_is_answered_and_the_question_stays(string question, string said)
    {
        Dictionary<string, string> answers = new() { ["warning_signs"] = "none", ["leg_signs"] = "none", ["site"] = "calf" };
        answers[question] = said;
        (HttpResponseMessage response, JsonElement body) = await program.PostJsonAsync("/api/triage", new { answers });

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(JsonValueKind.Object, body.GetProperty("urgent").ValueKind);
        Assert.Equal(question, body.GetProperty("next").GetProperty("id").GetString());
    }

    [Fact]
    public async Task A_no_beside_a_crisis_denies_no_sign_of_the_list()
    {
        (_, JsonElement body) = await program.PostJsonAsync("/api/triage", new { answers = new { warning_signs = "no, i want to kill myself" } });

        Assert.Equal("self-harm-and-crisis", body.GetProperty("urgent").GetProperty("flag").GetString());
        Assert.Empty(body.GetProperty("findings").EnumerateArray());
    }

    [Fact]
    public async Task What_follows_not_sure_is_read_as_in_the_chat()
    {
        (_, JsonElement body) = await program.PostJsonAsync("/api/triage", new { answers = new { warning_signs = "dunno i breathe fine" } });

        Assert.Equal(JsonValueKind.Null, body.GetProperty("level").ValueKind);
        Assert.Equal("warning_signs.again", body.GetProperty("next").GetProperty("id").GetString());
    }

    [Theory]
    [InlineData("my calf hurts and i can't breathe")]
    [InlineData("my calf cramps at night")]
    public async Task Nothing_is_said_of_a_crisis_where_there_is_none_or_the_level_says_it(string text)
    {
        (_, JsonElement body) = await program.PostJsonAsync("/api/triage", new { text });

        Assert.Equal(JsonValueKind.Null, body.GetProperty("urgent").ValueKind);
    }

    [Fact]
    public async Task A_choice_in_the_words_of_its_button_is_no_crisis()
    {
        TriageRoom room = program.Services.GetRequiredService<TriageRoom>();
        foreach ((string id, string words) in room.Content.Questions.Questions.SelectMany(question => question.Choices.Select(choice => (question.Id, choice.Text))))
        {
            (_, JsonElement body) = await program.PostJsonAsync("/api/triage", new { answers = new Dictionary<string, string> { [id] = words } });
            Assert.Equal((words, JsonValueKind.Null), (words, body.GetProperty("urgent").ValueKind));
        }
    }

    [Theory]
    [InlineData("no_such_question", "none")]
    [InlineData("warning_signs", "no_such_choice")]
    [InlineData("warning_signs", "none,chest_pain")]
    [InlineData("warning_signs", "")]
    [InlineData("warning_signs", null)]
    [InlineData("site", "calf,foot")]
    public async Task A_bad_answer_is_a_problem_that_names_it(string question, string? answer)
    {
        (HttpResponseMessage response, JsonElement problem) = await program.PostJsonAsync(
            "/api/triage",
            new { answers = new Dictionary<string, string?> { [question] = answer } });

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType!.MediaType);
        Assert.True(problem.GetProperty("errors").TryGetProperty($"answers.{question}", out _));
    }

    [Fact]
    public async Task A_length_of_time_alone_does_not_say_whether_the_cramp_has_gone_and_is_asked_about_once_more()
    {
        Dictionary<string, string> answers = new() { ["warning_signs"] = "none", ["leg_signs"] = "none", ["site"] = "calf", ["duration"] = "half an hour" };
        (_, JsonElement once) = await program.PostJsonAsync("/api/triage", new { answers });
        JsonElement next = once.GetProperty("next");
        answers["duration.again"] = "still there";
        (_, JsonElement twice) = await program.PostJsonAsync("/api/triage", new { answers });

        Assert.Equal("duration.again", next.GetProperty("id").GetString());
        Assert.StartsWith("Thank you, I have noted that.", next.GetProperty("text").GetString(), StringComparison.Ordinal);
        Assert.Equal(
            ["longer_but_gone", "still_going", "one_after_another", "unknown"],
            next.GetProperty("choices").EnumerateArray().Select(choice => choice.GetProperty("id").GetString()));
        Assert.Equal("urgent", twice.GetProperty("level").GetString());
        Assert.DoesNotContain("duration", twice.GetProperty("next").GetProperty("id").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("unknown")]
    [InlineData("I don't know")]
    public async Task I_do_not_know_to_a_whole_list_is_asked_about_once_more_and_left_open_the_second_time(string doubt)
    {
        (_, JsonElement once) = await program.PostJsonAsync("/api/triage", new { answers = new Dictionary<string, string> { ["warning_signs"] = doubt } });
        JsonElement next = once.GetProperty("next");

        Assert.False(once.GetProperty("complete").GetBoolean());
        Assert.Equal(JsonValueKind.Null, once.GetProperty("level").ValueKind);
        Assert.Equal("warning_signs.again", next.GetProperty("id").GetString());
        Assert.StartsWith("That is fine.", next.GetProperty("text").GetString(), StringComparison.Ordinal);
        Assert.DoesNotContain("**", next.GetProperty("text").GetString(), StringComparison.Ordinal);
        Assert.Contains(next.GetProperty("choices").EnumerateArray(), choice => choice.GetProperty("id").GetString() == "chest_pain");

        (_, JsonElement twice) = await program.PostJsonAsync(
            "/api/triage",
            new { answers = new Dictionary<string, string> { ["warning_signs"] = doubt, ["warning_signs.again"] = doubt } });

        Assert.Equal("leg_signs", twice.GetProperty("next").GetProperty("id").GetString());
        Assert.Equal(JsonValueKind.Null, twice.GetProperty("level").ValueKind);
    }

    [Fact]
    public async Task What_is_ruled_out_when_asked_once_more_is_ruled_out()
    {
        (_, JsonElement body) = await program.PostJsonAsync(
            "/api/triage",
            new { answers = new Dictionary<string, string> { ["warning_signs"] = "unknown", ["warning_signs.again"] = "none" } });

        Assert.Equal("leg_signs", body.GetProperty("next").GetProperty("id").GetString());
    }

    [Fact]
    public async Task An_emergency_in_a_later_answer_is_not_held_up_by_a_list_to_look_at_once_more() =>
        Assert.Equal("emergency", await LevelAsync(("warning_signs", "unknown"), ("leg_signs", "leg_cold")));

    [Fact]
    public async Task Only_a_question_that_there_is_can_be_answered_once_more()
    {
        (HttpResponseMessage response, _) = await program.PostJsonAsync(
            "/api/triage",
            new { answers = new Dictionary<string, string> { ["shoes.again"] = "calf" } });

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Fact]
    public async Task Buttons_free_text_and_the_look_up_agree()
    {
        int lookedAtOnceMore = 0;
        for (int seed = 1; seed <= Interviews; seed++)
        {
            Dictionary<string, string> answers = [];
            string byButtons = await LevelOfChatAsync(seed, answers, isTyped: false);

            Assert.Equal(byButtons, await LevelOfChatAsync(seed, [], isTyped: true));
            (_, JsonElement body) = await program.PostJsonAsync("/api/triage", new { answers });
            Assert.Equal((seed, byButtons), (seed, body.GetProperty("level").GetString()!));
            lookedAtOnceMore += answers.Keys.Count(id => id.EndsWith(Again, StringComparison.Ordinal));
        }

        Assert.NotEqual(0, lookedAtOnceMore);
    }

    private async Task<string?> LevelAsync(params (string Id, string Answer)[] answers)
    {
        (_, JsonElement body) = await program.PostJsonAsync("/api/triage", new { answers = answers.ToDictionary(answer => answer.Id, answer => answer.Answer) });
        return body.GetProperty("level").GetString();
    }

    /// <summary>Answers what is asked as the seed has it, different for each question, on the card or in its words, until there is an assessment.</summary>
    private async Task<string> LevelOfChatAsync(int seed, Dictionary<string, string> answers, bool isTyped)
    {
        QuestionList questions = program.Services.GetRequiredService<TriageRoom>().Content.Questions;
        DirectLineChat chat = await program.OpenChatAsync();
        IReadOnlyList<JsonElement> said = await chat.SayAsync("should i see a doctor");
        while (DirectLineChat.TurnOf(said[^1]) is ("question", var id))
        {
            Question question = questions.Find(id);
            string asked = answers.ContainsKey(id) ? id + Again : id;
            (string pick, string words) = Pick(question, (seed * (asked.Length + 3)) + asked[0]);
            answers[asked] = pick;
            said = isTyped ? await chat.SayAsync(words) : await chat.PressAsync(id, pick);
        }

        return DirectLineChat.TurnOf(said[^1]).Id;
    }

    /// <summary>I don't know in a fifth of the cases and none of these in half of the others, so that not every interview ends at once.</summary>
    private static (string Id, string Words) Pick(Question question, int luck) => luck % 5 == 0
        ? (Question.Unknown, question.IDoNotKnow)
        : question.NoneOfThese is { } none && luck % 2 == 0
            ? (Question.None, none)
            : question.Choices.Where(choice => choice.OnlyIf is null).Select(choice => (choice.Id, choice.Text)).DefaultIfEmpty((Question.Unknown, question.IDoNotKnow))
                .ElementAt(luck % Math.Max(1, question.Choices.Count(choice => choice.OnlyIf is null)));
}
