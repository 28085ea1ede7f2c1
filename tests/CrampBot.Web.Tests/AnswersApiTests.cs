using System.Net;
using System.Text.Json;
using CrampBot.Web.Hosting;

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
