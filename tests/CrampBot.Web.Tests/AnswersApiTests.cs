using System.Net;
using System.Text.Json;
using CrampBot.Knowledge;
using CrampBot.Knowledge.Content;
using CrampBot.Web.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace CrampBot.Web;

public sealed class AnswersApiTests(CrampBotProgram program)
{
    [Fact]
    public async Task A_question_gets_its_section_with_source_date_and_disclaimer()
    {
        (HttpResponseMessage response, JsonElement body) = await program.GetJsonAsync("/api/answers?q=how+do+I+stop+a+hamstring+cramp&top=2");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.True(body.GetProperty("answered").GetBoolean());
        Assert.InRange(body.GetProperty("confidence").GetDouble(), 0, 1);
        Assert.Equal(2, body.GetProperty("answers").GetArrayLength());
        Assert.All(body.GetProperty("answers").EnumerateArray(), answer =>
        {
            Assert.StartsWith("https://", answer.GetProperty("sources")[0].GetProperty("url").GetString(), StringComparison.Ordinal);
            Assert.True(DateOnly.TryParse(answer.GetProperty("reviewed").GetString(), System.Globalization.CultureInfo.InvariantCulture, out _));
            Assert.NotEmpty(answer.GetProperty("text").GetString()!);
        });
        Assert.Equal(JsonValueKind.Null, body.GetProperty("urgent").ValueKind);
        Assert.NotEmpty(body.GetProperty("disclaimer").GetString()!);
    }

    [Fact]
    public async Task A_warning_sign_in_the_question_is_answered_too()
    {
        (_, JsonElement body) = await program.GetJsonAsync("/api/answers?q=how+do+I+stretch+my+calf,+also+I+can't+breathe");

        Assert.Equal("emergency", body.GetProperty("urgent").GetProperty("level").GetString());
        Assert.Equal("E01", body.GetProperty("urgent").GetProperty("flag").GetString());
    }

    [Theory]
    [InlineData("i want to kill myself", "self-harm-and-crisis", "crisis line")]
    [InlineData("i took forty paracetamol tablets", "other-emergency", "Call your local emergency number now.")]
    [InlineData("i want to kill myself and i can't breathe", "self-harm-and-crisis", "crisis line")]
    public async Task A_crisis_is_answered_and_nothing_else(string question, string flag, string message)
    {
        (_, JsonElement body) = await program.GetJsonAsync($"/api/answers?q={Uri.EscapeDataString(question)}");
        JsonElement urgent = body.GetProperty("urgent");

        Assert.Equal("emergency", urgent.GetProperty("level").GetString());
        Assert.Equal(flag, urgent.GetProperty("flag").GetString());
        Assert.Contains(message, urgent.GetProperty("message").GetString(), StringComparison.Ordinal);
        Assert.DoesNotContain("**", urgent.GetProperty("message").GetString(), StringComparison.Ordinal);
        Assert.False(body.GetProperty("answered").GetBoolean());
        Assert.Empty(body.GetProperty("answers").EnumerateArray());
        Assert.Empty(body.GetProperty("suggestions").EnumerateArray());
    }

    [Fact]
    public async Task Beside_a_crisis_that_no_warning_speaks_of_the_warning_is_given_too()
    {
        (_, JsonElement body) = await program.GetJsonAsync("/api/answers?q=i+want+to+kill+myself+and+i+can't+breathe");

        Assert.Contains("breath", body.GetProperty("urgent").GetProperty("message").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whatever_the_chat_hears_first_the_look_up_hears_too()
    {
        KnowledgeSnapshot knowledge = program.Services.GetRequiredService<KnowledgeStore>().Current;
        string[] heard =
        [
            .. knowledge.Content.OutOfScope.Values
                .Where(reply => reply.Urgency is not Urgency.None)
                .SelectMany(reply => reply.Utterances.Select(utterance => utterance.Text))
                .Where(text => knowledge.Finder.Urgent(text).Count > 0),
        ];

        Assert.NotEmpty(heard);
        foreach (string text in heard)
        {
            (_, JsonElement body) = await program.GetJsonAsync($"/api/answers?q={Uri.EscapeDataString(text)}");
            Assert.Equal((text, JsonValueKind.Object, 0), (text, body.GetProperty("urgent").ValueKind, body.GetProperty("answers").GetArrayLength()));
        }
    }

    [Theory]
    [InlineData("/api/answers", "q")]
    [InlineData("/api/answers?q=%20", "q")]
    [InlineData("/api/answers?q=cramp&top=0", "top")]
    [InlineData("/api/answers?q=cramp&top=11", "top")]
    public async Task Bad_input_is_a_problem_that_names_the_field(string address, string field)
    {
        (HttpResponseMessage response, JsonElement problem) = await program.GetJsonAsync(address);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType!.MediaType);
        Assert.True(problem.GetProperty("errors").TryGetProperty(field, out _));
    }

    [Fact]
    public async Task A_question_may_have_two_thousand_characters_and_no_more()
    {
        Assert.Equal(HttpStatusCode.OK, (await program.GetJsonAsync($"/api/answers?q={new string('a', 2000)}")).Response.StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, (await program.GetJsonAsync($"/api/answers?q={new string('a', 2001)}")).Response.StatusCode);
    }
}
