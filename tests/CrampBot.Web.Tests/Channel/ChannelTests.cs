using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using CrampBot.Dialogs.Conversations;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace CrampBot.Web.Channel;

/// <summary>The channel endpoint when the bot fails or hangs.</summary>
public sealed class ChannelTests(FailingProgram program) : IClassFixture<FailingProgram>
{
    [Fact]
    public async Task A_turn_that_hangs_ends_after_ten_seconds_with_a_friendly_sentence()
    {
        program.Bot.Hangs = true;
        Task<JsonElement> turn = PostAsync(Message("hangs"));
        await await Task.WhenAny(turn, program.Bot.StartedIn("hangs"));

        int seconds = 0;
        for (; !turn.IsCompleted && seconds < 60; seconds++)
        {
            program.Clock.Advance(TimeSpan.FromSeconds(1));
            await Task.Delay(TimeSpan.FromMilliseconds(50), TestContext.Current.CancellationToken);
        }

        Assert.InRange(seconds, 10, 15);
        Assert.StartsWith("That took me too long, so I stopped.", TextOf(await turn), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_turn_that_waited_for_a_slow_one_before_it_has_its_own_ten_seconds()
    {
        program.Bot.Hangs = true;
        Task<JsonElement> slow = PostAsync(Message("queue"));
        await program.Bot.StartedIn("queue");
        program.Bot.Hangs = false;
        Task<JsonElement> waiting = PostAsync(Message("queue"));
        await Task.Delay(TimeSpan.FromMilliseconds(300), TestContext.Current.CancellationToken);

        while (!slow.IsCompleted || !waiting.IsCompleted)
        {
            program.Clock.Advance(TimeSpan.FromSeconds(1));
            await Task.Delay(TimeSpan.FromMilliseconds(50), TestContext.Current.CancellationToken);
        }

        Assert.StartsWith("That took me too long", TextOf(await slow), StringComparison.Ordinal);
        Assert.StartsWith("Something went wrong on my side", TextOf(await waiting), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_turn_whose_memory_was_changed_meanwhile_says_below_its_answer_that_it_went_wrong()
    {
        await using WebApplicationFactory<Program> contended = program.WithWebHostBuilder(host => host.ConfigureTestServices(services => services
            .Replace(ServiceDescriptor.Transient<IBot, CrampBotHandler>())
            .Replace(ServiceDescriptor.Singleton<IStorage>(new ContendedStorage()))));

        JsonElement answer = await PostAsync(Message("contended"), contended);

        string?[] said = [.. answer.GetProperty("activities").EnumerateArray().Select(reply => reply.GetProperty("text").GetString())];
        Assert.Equal(2, said.Length);
        Assert.StartsWith("Something went wrong on my side, and I could not answer. Please send that again.", said[1], StringComparison.Ordinal);
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

    private static Activity Message(string conversation) => new()
    {
        Type = ActivityTypes.Message,
        Text = "hi",
        DeliveryMode = DeliveryModes.ExpectReplies,
        Conversation = new ConversationAccount { Id = conversation },
    };

    private static string? TextOf(JsonElement replies) => replies.GetProperty("activities")[0].GetProperty("text").GetString();

    private async Task<JsonElement> PostAsync(Activity activity, WebApplicationFactory<Program>? other = null)
    {
        activity.ChannelId = "msteams";
        activity.ServiceUrl = "http://127.0.0.1/";
        activity.Conversation ??= new ConversationAccount { Id = "c" };
        activity.From = new ChannelAccount { Id = "p" };
        using ByteArrayContent body = new(BotJson.WriteActivity(activity));
        body.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        using HttpResponseMessage response = await (other ?? program).CreateClient().PostAsync(new Uri("/api/messages", UriKind.Relative), body, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return await response.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
    }

    /// <summary>A store in which another process is always first.</summary>
    private sealed class ContendedStorage : IStorage
    {
        public Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default) =>
            Task.FromResult<IDictionary<string, object>>(new Dictionary<string, object>());

        public Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default) =>
            throw new ArgumentException("Etag conflict", nameof(changes));

        public Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default) => Task.CompletedTask;
    }
}
