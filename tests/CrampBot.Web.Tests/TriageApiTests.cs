using System.Net;
using System.Text.Json;
using CrampBot.Dialogs.Triage;
using CrampBot.Triage;
using CrampBot.Web.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace CrampBot.Web;

public sealed class TriageApiTests(CrampBotProgram program)
{
    private const int Interviews = 12;

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
    public async Task Buttons_free_text_and_the_look_up_agree()
    {
        for (int seed = 1; seed <= Interviews; seed++)
        {
            Dictionary<string, string> answers = [];
            string byButtons = await LevelOfChatAsync(seed, answers, isTyped: false);

            Assert.Equal(byButtons, await LevelOfChatAsync(seed, [], isTyped: true));
            (_, JsonElement body) = await program.PostJsonAsync("/api/triage", new { answers });
            Assert.Equal((seed, byButtons), (seed, body.GetProperty("level").GetString()!));
        }
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
            (string pick, string words) = Pick(question, (seed * (id.Length + 3)) + id[0]);
            answers[id] = pick;
            said = isTyped ? await chat.SayAsync(words) : await chat.PressAsync(id, pick);
        }

        return DirectLineChat.TurnOf(said[^1]).Id;
    }

    /// <summary>None of these in half of the cases, so that not every interview ends at once.</summary>
    private static (string Id, string Words) Pick(Question question, int luck) =>
        question.NoneOfThese is { } none && luck % 2 == 0
            ? (Question.None, none)
            : question.Choices.Where(choice => choice.OnlyIf is null).Select(choice => (choice.Id, choice.Text)).DefaultIfEmpty((Question.Unknown, question.IDoNotKnow))
                .ElementAt(luck % Math.Max(1, question.Choices.Count(choice => choice.OnlyIf is null)));
}
