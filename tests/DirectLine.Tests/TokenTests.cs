using System.Buffers.Text;
using System.Text;
using System.Text.Json;

namespace DirectLine.Tests;

public sealed class TokenTests
{
    private const string Generate = "/v3/directline/tokens/generate";
    private const string Refresh = "/v3/directline/tokens/refresh";

    [Fact]
    public async Task The_secret_buys_a_token_for_a_new_conversation()
    {
        await using DirectLineServer server = await DirectLineServer.StartAsync();
        Reply first = await server.WithSecret().SendAsync(HttpMethod.Post, Generate);
        Reply second = await server.WithSecret().SendAsync(HttpMethod.Post, Generate);

        Assert.Equal(200, first.Status);
        Assert.Equal(1800, first.Body.GetProperty("expires_in").GetInt32());
        Assert.False(first.Body.TryGetProperty("streamUrl", out _));
        Assert.NotEqual(first.Text("conversationId"), second.Text("conversationId"));
        Assert.Empty(server.Bot.Received);
    }

    [Fact]
    public async Task Without_credentials_nothing_is_given()
    {
        await using DirectLineServer server = await DirectLineServer.StartAsync();
        foreach ((HttpMethod method, string path) in Protected())
        {
            Reply reply = await new DirectLineClient(server.Http, null, "").SendAsync(method, path);
            Assert.Equal((401, "Unauthorized"), (reply.Status, reply.ErrorCode));
        }
    }

    [Theory]
    [InlineData("Basic YTpi")]
    [InlineData("Bearer ")]
    [InlineData("Bearer two words")]
    public async Task A_malformed_authorization_header_is_refused(string header)
    {
        await using DirectLineServer server = await DirectLineServer.StartAsync();
        using HttpRequestMessage request = new(HttpMethod.Post, Refresh);
        request.Headers.TryAddWithoutValidation("Authorization", header);
        using HttpResponseMessage response = await server.Http.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal(401, (int)response.StatusCode);
        Assert.StartsWith(
            """{"error":{"code":"Unauthorized","message":""",
            await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nonsense")]
    [InlineData("a.b.c")]
    [InlineData("a-secret-that-only-servers-knew")]
    public async Task A_credential_that_was_not_made_here_is_refused(string credential)
    {
        await using DirectLineServer server = await DirectLineServer.StartAsync();
        foreach ((HttpMethod method, string path) in Protected())
        {
            Reply reply = await new DirectLineClient(server.Http, credential, "").SendAsync(method, path);
            Assert.Equal((403, "Forbidden"), (reply.Status, reply.ErrorCode));
        }
    }

    [Fact]
    public async Task A_forged_token_is_refused()
    {
        await using DirectLineServer server = await DirectLineServer.StartAsync();
        DirectLineClient mine = await server.StartConversationAsync();
        DirectLineClient theirs = await server.StartConversationAsync("dl_other");
        string[] parts = mine.Credential!.Split('.');
        string claims = Encoding.UTF8.GetString(Base64Url.DecodeFromChars(parts[1]))
            .Replace(mine.ConversationId, theirs.ConversationId, StringComparison.Ordinal);
        string forged = $"{parts[0]}.{Base64Url.EncodeToString(Encoding.UTF8.GetBytes(claims))}.{parts[2]}";

        Reply reply = await new DirectLineClient(server.Http, forged, theirs.ConversationId).PollAsync();
        Assert.Equal((403, "Forbidden"), (reply.Status, reply.ErrorCode));
    }

    [Fact]
    public async Task Someone_elses_conversation_is_closed_to_a_token()
    {
        await using DirectLineServer server = await DirectLineServer.StartAsync();
        DirectLineClient mine = await server.StartConversationAsync();
        DirectLineClient theirs = await server.StartConversationAsync("dl_other");
        DirectLineClient intruder = new(server.Http, mine.Credential, theirs.ConversationId);

        using ByteArrayContent file = new([1]);
        foreach (Reply reply in new[]
        {
            await intruder.PollAsync(), await intruder.SayAsync("let me in"), await intruder.ReconnectAsync(), await intruder.UploadAsync(file),
        })
        {
            Assert.Equal((403, "Forbidden"), (reply.Status, reply.ErrorCode));
        }

        Assert.Equal(["crampbot: Hello."], (await theirs.PollAsync()).Said());
    }

    [Fact]
    public async Task A_token_expires()
    {
        await using DirectLineServer server = await DirectLineServer.StartAsync();
        DirectLineClient client = await server.StartConversationAsync();
        server.Time.Advance(TimeSpan.FromMinutes(30) - TimeSpan.FromSeconds(1));
        Assert.Equal(200, (await client.PollAsync()).Status);

        server.Time.Advance(TimeSpan.FromSeconds(1));
        Reply reply = await client.PollAsync();
        Assert.Equal((403, "TokenExpired"), (reply.Status, reply.ErrorCode));
        Assert.Equal("TokenExpired", (await client.SendAsync(HttpMethod.Post, Refresh)).ErrorCode);
    }

    [Fact]
    public async Task A_refreshed_token_opens_the_same_conversation_for_longer()
    {
        await using DirectLineServer server = await DirectLineServer.StartAsync();
        DirectLineClient client = await server.StartConversationAsync();
        server.Time.Advance(TimeSpan.FromMinutes(29));
        Reply refreshed = await client.SendAsync(HttpMethod.Post, Refresh);
        Assert.Equal((200, client.ConversationId), (refreshed.Status, refreshed.Text("conversationId")));

        server.Time.Advance(TimeSpan.FromMinutes(29));
        DirectLineClient later = new(server.Http, refreshed.Text("token"), client.ConversationId);
        Assert.Equal(["crampbot: Hello."], (await later.PollAsync()).Said());
    }

    [Fact]
    public async Task A_token_cannot_make_tokens_for_other_conversations()
    {
        await using DirectLineServer server = await DirectLineServer.StartAsync();
        Reply reply = await (await server.GenerateTokenAsync()).SendAsync(HttpMethod.Post, Generate);
        Assert.Equal((403, "SecretRequired"), (reply.Status, reply.ErrorCode));
    }

    [Fact]
    public async Task The_holder_of_a_bound_token_speaks_as_nobody_else()
    {
        await using DirectLineServer server = await DirectLineServer.StartAsync();
        DirectLineClient client = await server.StartConversationAsync("dl_me");
        await client.PostAsync(new { type = "message", from = new { id = "dl_victim" }, text = "hi" });
        Assert.Equal(["crampbot: Hello.", "dl_me: hi", "crampbot: 1/1: hi"], (await client.PollAsync()).Said());
    }

    [Fact]
    public async Task Web_chat_finds_the_user_in_the_token()
    {
        await using DirectLineServer server = await DirectLineServer.StartAsync();
        DirectLineClient client = await server.GenerateTokenAsync("dl_me");
        JsonElement claims = JsonElement.Parse(Base64Url.DecodeFromChars(client.Credential!.Split('.')[1]));
        Assert.Equal("dl_me", claims.GetProperty("user").GetString());
    }

    [Fact]
    public async Task A_token_for_certain_pages_is_refused_on_others()
    {
        await using DirectLineServer server = await DirectLineServer.StartAsync();
        Reply token = await server.WithSecret().SendAsync(
            HttpMethod.Post, Generate, """{"user":{"id":"dl_me"},"trustedOrigins":["https://clinic.example"]}""");
        DirectLineClient client = new(server.Http, token.Text("token"), "");
        Reply there = await client.SendAsync(HttpMethod.Post, "/v3/directline/conversations", null, ("Origin", "https://clinic.example"));
        Assert.Equal(201, there.Status);
        Reply elsewhere = await client.SendAsync(HttpMethod.Post, "/v3/directline/conversations", null, ("Origin", "https://evil.example"));
        Assert.Equal((403, "UntrustedOrigin"), (elsewhere.Status, elsewhere.ErrorCode));
    }

    [Fact]
    public async Task Where_no_secret_is_set_none_is_accepted()
    {
        await using DirectLineServer server = await DirectLineServer.StartAsync(new() { ["DirectLine:Secret"] = null });
        Assert.Equal(403, (await server.WithSecret().SendAsync(HttpMethod.Post, Generate)).Status);
    }

    private static (HttpMethod Method, string Path)[] Protected() =>
    [
        (HttpMethod.Post, Generate),
        (HttpMethod.Post, Refresh),
        (HttpMethod.Post, "/v3/directline/conversations"),
        (HttpMethod.Get, $"/v3/directline/conversations/{new string('0', 32)}"),
        (HttpMethod.Get, $"/v3/directline/conversations/{new string('0', 32)}/activities"),
        (HttpMethod.Post, $"/v3/directline/conversations/{new string('0', 32)}/activities"),
        (HttpMethod.Post, $"/v3/directline/conversations/{new string('0', 32)}/upload"),
    ];
}
