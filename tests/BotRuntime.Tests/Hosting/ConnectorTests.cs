using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using Microsoft.IdentityModel.Tokens;

namespace BotRuntime.Tests.Hosting;

public sealed class ConnectorTests
{
    private readonly SigningCredentials _key = FakeChannelService.Key("k1");

    [Fact]
    public async Task A_reply_is_posted_under_what_it_answers_with_the_bot_s_token()
    {
        await using Endpoint endpoint = await StartAsync(new Echo());

        await PostAsync(endpoint, Endpoint.Message());

        FakeChannelService.SentRequest reply = endpoint.Channel.Sent[^1];
        Assert.Equal("Bearer bot-token", reply.Authorization);
        Assert.Equal(
            """{"type":"message","serviceUrl":"https://smba.example/emea/","channelId":"msteams","from":{"id":"bot"},"conversation":{"id":"a:1/2"},"recipient":{"id":"user"},"text":"You said hi","inputHint":"acceptingInput","replyToId":"in-1"}""",
            reply.Body);
    }

    [Fact]
    public async Task An_activity_is_updated_and_deleted_under_its_id()
    {
        await using Endpoint endpoint = await StartAsync(new Callback(async (turn, cancellationToken) =>
        {
            ResourceResponse sent = await turn.SendActivityAsync("one", cancellationToken: cancellationToken);
            await turn.UpdateActivityAsync(new Activity(ActivityTypes.Message) { Id = sent.Id, Text = "two" }, cancellationToken);
            await turn.DeleteActivityAsync(sent.Id!, cancellationToken);
        }));

        await PostAsync(endpoint, Endpoint.Message());

        const string Activities = "https://smba.example/emea/v3/conversations/a%3A1%2F2/activities";
        Assert.Equal(
            [$"POST {Activities}/in-1", $"PUT {Activities}/sent-1", $"DELETE {Activities}/sent-1"],
            endpoint.Channel.Sent.Select(sent => sent.Line).Where(line => line.Contains("smba", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("MultiTenant", "POST https://login.microsoftonline.com/botframework.com/oauth2/v2.0/token")]
    [InlineData("SingleTenant", "POST https://login.microsoftonline.com/11111111-1111-1111-1111-111111111111/oauth2/v2.0/token")]
    public async Task A_bot_with_a_secret_gets_its_token_once_from_its_tenant(string type, string line)
    {
        await using Endpoint endpoint = await StartAsync(new Echo(), type);

        await PostAsync(endpoint, Endpoint.Message());
        await PostAsync(endpoint, Endpoint.Message());

        FakeChannelService.SentRequest login = Assert.Single(endpoint.Channel.Sent, sent => sent.Line.Contains("login", StringComparison.Ordinal));
        Assert.Equal(line, login.Line);
        Assert.Contains("scope=https%3A%2F%2Fapi.botframework.com%2F.default", login.Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(429)]
    [InlineData(502)]
    [InlineData(503)]
    [InlineData(504)]
    public async Task A_reply_that_is_put_off_is_sent_again_after_the_time_asked_for(int status)
    {
        await using Endpoint endpoint = await StartAsync(new Echo());
        HttpResponseMessage busy = new((HttpStatusCode)status);
        busy.Headers.RetryAfter = new RetryConditionHeaderValue(TimeSpan.FromSeconds(7));
        endpoint.Channel.Refusals.Enqueue(busy);

        Task<HttpResponseMessage> posting = endpoint.PostAsync(Endpoint.Message(), endpoint.Channel.Token(_key));
        while (!posting.IsCompleted)
        {
            endpoint.Time.Advance(TimeSpan.FromMilliseconds(500));
            await Task.Delay(1);
        }

        Assert.Equal(HttpStatusCode.OK, (await posting).StatusCode);
        FakeChannelService.SentRequest[] replies = [.. endpoint.Channel.Sent.Where(sent => sent.Line.Contains("smba", StringComparison.Ordinal))];
        Assert.Equal(2, replies.Length);
        Assert.True(replies[1].At - replies[0].At >= TimeSpan.FromSeconds(7));
    }

    [Fact]
    public async Task A_reply_that_is_refused_is_not_sent_again()
    {
        await using Endpoint endpoint = await StartAsync(new Echo());
        endpoint.Channel.Refusals.Enqueue(new HttpResponseMessage(HttpStatusCode.Forbidden));
        Exception? failure = null;
        endpoint.Adapter.OnTurnError = (_, exception) =>
        {
            failure = exception;
            return Task.CompletedTask;
        };

        await PostAsync(endpoint, Endpoint.Message());

        Assert.Equal(HttpStatusCode.Forbidden, Assert.IsType<HttpRequestException>(failure).StatusCode);
        Assert.Single(endpoint.Channel.Sent, sent => sent.Line.Contains("smba", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Expected_replies_are_in_the_response_and_nothing_is_sent()
    {
        await using Endpoint endpoint = await StartAsync(new Callback(async (turn, cancellationToken) =>
        {
            await turn.SendActivityAsync(new Activity(ActivityTypes.Trace) { Value = "inside" }, cancellationToken);
            await turn.SendActivityAsync("hello", cancellationToken: cancellationToken);
        }));
        Activity message = Endpoint.Message();
        message.DeliveryMode = DeliveryModes.ExpectReplies;

        using HttpResponseMessage response = await endpoint.PostAsync(message, endpoint.Channel.Token(_key));

        JsonElement body = JsonElement.Parse(await response.Content.ReadAsStringAsync());
        Assert.Equal(["hello"], body.GetProperty("activities").EnumerateArray().Select(reply => reply.GetProperty("text").GetString()));
        Assert.Empty(endpoint.Channel.Sent);
    }

    [Fact]
    public async Task A_trace_is_sent_to_no_channel_but_the_emulator()
    {
        await using Endpoint endpoint = await StartAsync(new Callback((turn, cancellationToken) =>
            turn.SendActivityAsync(new Activity(ActivityTypes.Trace), cancellationToken)));

        await PostAsync(endpoint, Endpoint.Message());

        Assert.Empty(endpoint.Channel.Sent);
    }

    [Fact]
    public async Task The_answer_to_an_invoke_is_the_response()
    {
        await using Endpoint endpoint = await StartAsync(new Search());
        Activity invoke = Endpoint.Message();
        invoke.Type = ActivityTypes.Invoke;
        invoke.Name = "composeExtension/query";
        invoke.Value = JsonElement.Parse("""{"commandId":"search","parameters":[{"name":"q","value":"calf"}],"queryOptions":{"skip":0,"count":25}}""");

        using HttpResponseMessage response = await endpoint.PostAsync(invoke, endpoint.Channel.Token(_key));

        Assert.Equal("""{"composeExtension":{"type":"message","text":"calf"}}""", await response.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("unheard/of", "{}", 501)]
    [InlineData("composeExtension/query", "7", 400)]
    [InlineData("composeExtension/queryLink", "{}", 501)]
    public async Task An_invoke_that_cannot_be_answered_is_refused(string name, string value, int status)
    {
        await using Endpoint endpoint = await StartAsync(new Search());
        Activity invoke = Endpoint.Message();
        (invoke.Type, invoke.Name, invoke.Value) = (ActivityTypes.Invoke, name, JsonElement.Parse(value));

        using HttpResponseMessage response = await endpoint.PostAsync(invoke, endpoint.Channel.Token(_key));

        Assert.Equal(status, (int)response.StatusCode);
    }

    [Fact]
    public async Task A_token_is_never_sent_without_HTTPS()
    {
        const string ServiceUrl = "http://smba.example/";
        await using Endpoint endpoint = await StartAsync(new Echo());

        await Assert.ThrowsAsync<InvalidOperationException>(
            () => endpoint.PostAsync(Endpoint.Message(ServiceUrl), endpoint.Channel.Token(_key, serviceUrl: ServiceUrl)));

        Assert.Empty(endpoint.Channel.Sent);
    }

    [Theory]
    [InlineData("{", 400)]
    [InlineData("null", 400)]
    [InlineData("[]", 400)]
    [InlineData("{}", 400)]
    [InlineData("""{"type":7}""", 400)]
    [InlineData("""{"type":"message","text":"\ud83d"}""", 400)]
    public async Task What_is_no_activity_is_refused(string body, int status)
    {
        await using Endpoint endpoint = await StartAsync(new Echo());

        using HttpResponseMessage response = await endpoint.PostAsync(body, endpoint.Channel.Token(_key));

        Assert.Equal(status, (int)response.StatusCode);
    }

    [Fact]
    public async Task What_is_too_large_is_refused()
    {
        await using Endpoint endpoint = await StartAsync(new Echo());
        Activity message = Endpoint.Message();
        message.Text = new string('x', 1024 * 1024);

        using HttpResponseMessage response = await endpoint.PostAsync(message, endpoint.Channel.Token(_key));

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
    }

    private async Task<Endpoint> StartAsync(IBot bot, string type = "MultiTenant")
    {
        Endpoint endpoint = await Endpoint.StartAsync(bot, type: type);
        endpoint.Channel.Publish(_key, "msteams");
        return endpoint;
    }

    private async Task PostAsync(Endpoint endpoint, Activity activity)
    {
        using HttpResponseMessage response = await endpoint.PostAsync(activity, endpoint.Channel.Token(_key));
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    private sealed class Callback(BotCallbackHandler turn) : IBot
    {
        public Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken) => turn(turnContext, cancellationToken);
    }

    private sealed class Search : TeamsActivityHandler
    {
        protected override Task<MessagingExtensionResponse> OnTeamsMessagingExtensionQueryAsync(
            ITurnContext<IInvokeActivity> turnContext,
            MessagingExtensionQuery query,
            CancellationToken cancellationToken) => Task.FromResult(new MessagingExtensionResponse
            {
                ComposeExtension = new MessagingExtensionResult { Type = "message", Text = query.Parameters?[0].Value?.ToString() },
            });
    }
}
