using System.Net;
using System.Net.Http.Json;
using System.Text.Json;

namespace CrampBot.Web.Channel;

/// <summary>The channel endpoint when the bot fails or hangs.</summary>
public sealed class ChannelTests(FailingProgram program) : IClassFixture<FailingProgram>
{
    [Fact]
    public async Task A_turn_that_hangs_ends_after_ten_seconds_with_a_friendly_sentence()
    {
        program.Bot.Hangs = true;
        Task<JsonElement> turn = PostAsync(new { type = "message", text = "hi", deliveryMode = "expectReplies", channelId = "msteams", conversation = new { id = "c" }, from = new { id = "p" } });
        await program.Bot.Started;

        int seconds = 0;
        for (; !turn.IsCompleted && seconds < 60; seconds++)
        {
            program.Clock.Advance(TimeSpan.FromSeconds(1));
            await Task.Delay(TimeSpan.FromMilliseconds(50), TestContext.Current.CancellationToken);
        }

        Assert.InRange(seconds, 10, 15);
        string? said = (await turn).GetProperty("activities")[0].GetProperty("text").GetString();
        Assert.StartsWith("That took me too long, so I stopped.", said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("adaptiveCard/action")]
    [InlineData("composeExtension/query")]
    public async Task A_request_that_fails_says_so_where_the_person_sees_it(string name)
    {
        program.Bot.Hangs = false;
        JsonElement answer = await PostAsync(new { type = "invoke", name, value = new { }, channelId = "msteams", conversation = new { id = "c" }, from = new { id = "p" } });

        JsonElement said = name[0] == 'a' ? answer.GetProperty("value") : answer.GetProperty("composeExtension").GetProperty("text");
        Assert.StartsWith("Something went wrong on my side", said.GetString(), StringComparison.Ordinal);
    }

    private async Task<JsonElement> PostAsync<T>(T activity)
    {
        using HttpResponseMessage response = await program.CreateClient().PostAsJsonAsync("/api/messages", activity, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return await response.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
    }
}
