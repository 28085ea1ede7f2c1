namespace DirectLine.Tests;

public sealed class ChatTokenTests
{
    private const string Path = "/api/chat/token";

    [Fact]
    public async Task A_browser_gets_a_token_for_a_fresh_conversation_and_an_unguessable_person()
    {
        await using DirectLineServer server = await DirectLineServer.StartAsync();
        Reply first = await AskAsync(server);
        Reply second = await AskAsync(server);

        Assert.Equal(200, first.Status);
        Assert.Equal(1800, first.Body.GetProperty("expires_in").GetInt32());
        Assert.Matches("^dl_[0-9a-f]{32}$", first.Text("userId"));
        Assert.NotEqual(first.Text("userId"), second.Text("userId"));
        Assert.NotEqual(first.Text("conversationId"), second.Text("conversationId"));
    }

    [Fact]
    public async Task The_bot_is_told_that_such_a_person_is_on_web_chat()
    {
        await using DirectLineServer server = await DirectLineServer.StartAsync();
        await server.StartFromPageAsync();
        Assert.Equal("webchat", Assert.Single(server.Bot.Received).ChannelId);
    }

    [Fact]
    public async Task A_valid_token_is_exchanged_for_one_to_the_same_conversation()
    {
        await using DirectLineServer server = await DirectLineServer.StartAsync();
        Reply first = await AskAsync(server);
        Reply again = await AskAsync(server, $$"""{"token":"{{first.Text("token")}}"}""");
        Assert.Equal(first.Text("conversationId"), again.Text("conversationId"));
        Assert.Equal(first.Text("userId"), again.Text("userId"));
    }

    [Fact]
    public async Task A_recently_expired_token_still_finds_its_conversation()
    {
        await using DirectLineServer server = await DirectLineServer.StartAsync();
        Reply first = await AskAsync(server);
        server.Time.Advance(TimeSpan.FromDays(7));
        Reply again = await AskAsync(server, $$"""{"token":"{{first.Text("token")}}"}""");
        Assert.Equal(first.Text("conversationId"), again.Text("conversationId"));

        Reply polled = await new DirectLineClient(server.Http, first.Text("token"), first.Text("conversationId")).PollAsync();
        Assert.Equal("TokenExpired", polled.ErrorCode);
    }

    [Theory]
    [InlineData("long expired")]
    [InlineData("forged")]
    [InlineData("of a server")]
    public async Task A_token_that_cannot_be_resumed_gives_a_fresh_conversation(string kind)
    {
        await using DirectLineServer server = await DirectLineServer.StartAsync();
        Reply first = await AskAsync(server);
        string token = kind switch
        {
            "forged" => first.Text("token") + "x",
            "of a server" => (await server.GenerateTokenAsync("someone")).Credential!,
            _ => first.Text("token"),
        };
        if (kind == "long expired")
        {
            server.Time.Advance(TimeSpan.FromDays(7) + TimeSpan.FromMinutes(30));
        }

        Reply again = await AskAsync(server, $$"""{"token":"{{token}}"}""");
        Assert.Equal(200, again.Status);
        Assert.NotEqual(first.Text("conversationId"), again.Text("conversationId"));
        Assert.NotEqual(first.Text("userId"), again.Text("userId"));
    }

    [Fact]
    public async Task Our_own_page_and_trusted_pages_get_tokens_and_others_do_not()
    {
        await using DirectLineServer server = await DirectLineServer.StartAsync(new() { ["DirectLine:TrustedOrigins:0"] = "https://clinic.example" });
        string own = server.Http.BaseAddress!.GetLeftPart(UriPartial.Authority);
        Assert.Equal(200, (await AskFromAsync(server, own)).Status);
        Assert.Equal(200, (await AskFromAsync(server, "https://clinic.example")).Status);

        Reply refused = await AskFromAsync(server, "https://evil.example");
        Assert.Equal(403, refused.Status);
        Assert.Equal("UntrustedOrigin", refused.Text("title"));
        Assert.Equal(403, refused.Body.GetProperty("status").GetInt32());
    }

    [Theory]
    [InlineData("https://clinic.example", "https://clinic.example")]
    [InlineData("https://evil.example", null)]
    public async Task Browsers_are_told_which_pages_may_call(string origin, string? allowed)
    {
        await using DirectLineServer server = await DirectLineServer.StartAsync(new() { ["DirectLine:TrustedOrigins:0"] = "https://clinic.example" });
        foreach (string path in new[] { Path, "/v3/directline/conversations" })
        {
            using HttpRequestMessage preflight = new(HttpMethod.Options, path);
            preflight.Headers.Add("Origin", origin);
            preflight.Headers.Add("Access-Control-Request-Method", "POST");
            preflight.Headers.Add("Access-Control-Request-Headers", "authorization,content-type,x-ms-bot-agent");
            using HttpResponseMessage response = await server.Http.SendAsync(preflight, TestContext.Current.CancellationToken);
            string? answer = response.Headers.TryGetValues("Access-Control-Allow-Origin", out IEnumerable<string>? values) ? values.Single() : null;
            Assert.Equal(allowed, answer);
        }
    }

    [Fact]
    public async Task Nobody_gets_too_many_tokens()
    {
        await using DirectLineServer server = await DirectLineServer.StartAsync(new() { ["DirectLine:TokensPerMinute"] = "2" });
        Assert.Equal(200, (await AskAsync(server)).Status);
        Assert.Equal(200, (await AskAsync(server)).Status);
        using HttpResponseMessage refused = await server.Http.PostAsync(new Uri(Path, UriKind.Relative), null, TestContext.Current.CancellationToken);
        Assert.Equal(429, (int)refused.StatusCode);
        Assert.InRange(refused.Headers.RetryAfter!.Delta!.Value, TimeSpan.FromSeconds(1), TimeSpan.FromMinutes(1));
    }

    [Theory]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("""{"token":7}""")]
    public async Task A_body_that_is_no_request_is_refused(string body)
    {
        await using DirectLineServer server = await DirectLineServer.StartAsync();
        Reply reply = await AskAsync(server, body);
        Assert.Equal((400, "MalformedData"), (reply.Status, reply.Text("title")));
    }

    private static Task<Reply> AskAsync(DirectLineServer server, string? body = null) =>
        new DirectLineClient(server.Http, null, "").SendAsync(HttpMethod.Post, Path, body);

    private static Task<Reply> AskFromAsync(DirectLineServer server, string origin) =>
        new DirectLineClient(server.Http, null, "").SendAsync(HttpMethod.Post, Path, null, ("Origin", origin));
}
