using System.Net;
using System.Net.Http.Headers;
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
        Task<JsonElement> turn = PostAsync(new Activity { Type = ActivityTypes.Message, Text = "hi", DeliveryMode = DeliveryModes.ExpectReplies });
        await await Task.WhenAny(turn, program.Bot.Started);

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
        JsonElement answer = await PostAsync(new Activity { Type = ActivityTypes.Invoke, Name = name, Value = BotJson.ParseContent("{}") });

        JsonElement said = name[0] == 'a' ? answer.GetProperty("value") : answer.GetProperty("composeExtension").GetProperty("text");
        Assert.StartsWith("Something went wrong on my side", said.GetString(), StringComparison.Ordinal);
    }

    private async Task<JsonElement> PostAsync(Activity activity)
    {
        activity.ChannelId = "msteams";
        activity.ServiceUrl = "http://127.0.0.1/";
        activity.Conversation = new ConversationAccount { Id = "c" };
        activity.From = new ChannelAccount { Id = "p" };
        using ByteArrayContent body = new(BotJson.WriteActivity(activity));
        body.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        using HttpResponseMessage response = await program.CreateClient().PostAsync(new Uri("/api/messages", UriKind.Relative), body, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return await response.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
    }
}
