using System.Net.WebSockets;

namespace DirectLine.Tests;

public sealed class StreamTests
{
    [Fact]
    public async Task A_stream_shows_what_was_said_since_the_start_and_what_comes()
    {
        await using DirectLineServer server = await DirectLineServer.StartAsync();
        DirectLineClient client = await server.GenerateTokenAsync("dl_person");
        Reply started = await client.StartAsync();
        await client.SayAsync("one");

        using StreamClient stream = await StreamClient.OpenAsync(started.Text("streamUrl"));
        Assert.Equal(["crampbot: Hello.", "dl_person: one", "crampbot: 1/1: one"], (await stream.NextAsync()).Said());
        await client.SayAsync("two");
        Reply set = await stream.NextAsync();
        Assert.Equal(["dl_person: two", "crampbot: 2/2: two"], set.Said());
        Assert.Equal("5", set.Text("watermark"));
    }

    [Fact]
    public async Task A_stream_url_works_once()
    {
        await using DirectLineServer server = await DirectLineServer.StartAsync();
        string url = (await (await server.GenerateTokenAsync("dl_person")).StartAsync()).Text("streamUrl");
        using StreamClient stream = await StreamClient.OpenAsync(url);
        Assert.Equal(403, await StreamClient.RefusalOfAsync(url));
    }

    [Fact]
    public async Task A_stream_url_works_for_60_seconds()
    {
        await using DirectLineServer server = await DirectLineServer.StartAsync();
        DirectLineClient client = await server.StartConversationAsync();
        string early = (await client.ReconnectAsync()).Text("streamUrl");
        string late = (await client.ReconnectAsync()).Text("streamUrl");
        server.Time.Advance(TimeSpan.FromSeconds(59));
        using StreamClient stream = await StreamClient.OpenAsync(early);
        server.Time.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal(403, await StreamClient.RefusalOfAsync(late));
    }

    [Fact]
    public async Task A_stream_url_is_for_its_own_conversation()
    {
        await using DirectLineServer server = await DirectLineServer.StartAsync();
        DirectLineClient mine = await server.StartConversationAsync();
        DirectLineClient theirs = await server.StartConversationAsync("dl_other");
        string url = (await mine.ReconnectAsync()).Text("streamUrl");
        Assert.Equal(403, await StreamClient.RefusalOfAsync(url.Replace(mine.ConversationId, theirs.ConversationId, StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("?t=")]
    [InlineData("?t=forged")]
    public async Task A_stream_needs_a_ticket_made_here(string query)
    {
        await using DirectLineServer server = await DirectLineServer.StartAsync();
        DirectLineClient client = await server.StartConversationAsync();
        string url = (await client.ReconnectAsync()).Text("streamUrl");
        Assert.Equal(401, await StreamClient.RefusalOfAsync(url[..url.IndexOf('?', StringComparison.Ordinal)] + query));
    }

    [Fact]
    public async Task A_plain_request_for_a_stream_is_told_what_to_do()
    {
        await using DirectLineServer server = await DirectLineServer.StartAsync();
        DirectLineClient client = await server.StartConversationAsync();
        Reply reply = await client.SendAsync(HttpMethod.Get, $"/v3/directline/conversations/{client.ConversationId}/stream?t=x");
        Assert.Equal((400, "BadArgument"), (reply.Status, reply.ErrorCode));
    }

    [Fact]
    public async Task An_idle_stream_gets_empty_messages_and_may_send_them()
    {
        await using DirectLineServer server = await DirectLineServer.StartAsync();
        DirectLineClient client = await server.StartConversationAsync();
        using StreamClient stream = await StreamClient.OpenAsync((await client.ReconnectAsync("0")).Text("streamUrl"));
        Assert.Equal(["crampbot: Hello."], (await stream.NextAsync()).Said());

        await stream.SendAsync("");
        await stream.SendAsync("what clients say here is ignored");
        server.Time.Advance(TimeSpan.FromSeconds(15));
        Assert.Equal("", await stream.NextTextAsync());
        await client.SayAsync("still there?");
        Assert.Equal(["dl_person: still there?", "crampbot: 1/1: still there?"], (await stream.NextAsync()).Said());
    }

    [Fact]
    public async Task Typing_is_shown_on_streams_at_once_and_never_kept()
    {
        await using DirectLineServer server = await DirectLineServer.StartAsync();
        DirectLineClient client = await server.StartConversationAsync();
        using StreamClient stream = await StreamClient.OpenAsync((await client.ReconnectAsync()).Text("streamUrl"));
        TaskCompletionSource seen = new();
        server.Bot.Instead = async (turn, cancellation) =>
        {
            await turn.SendActivityAsync(new Activity { Type = ActivityTypes.Typing }, cancellation);
            await seen.Task;
            await turn.SendActivityAsync("done", cancellationToken: cancellation);
        };

        Task<Reply> sending = client.SayAsync("think");
        Reply typing = await stream.NextAsync();
        Assert.Equal(["crampbot: (typing)"], typing.Said());
        Assert.False(typing.Body.TryGetProperty("watermark", out _));
        seen.SetResult();
        await sending;
        Assert.Equal(["dl_person: think", "crampbot: done"], await stream.NextSaidAsync(2));
        Assert.Equal(["crampbot: Hello.", "dl_person: think", "crampbot: done"], (await client.PollAsync()).Said());
    }

    [Fact]
    public async Task A_persons_typing_reaches_the_streams_and_is_not_kept()
    {
        await using DirectLineServer server = await DirectLineServer.StartAsync();
        DirectLineClient client = await server.StartConversationAsync();
        using StreamClient stream = await StreamClient.OpenAsync((await client.ReconnectAsync()).Text("streamUrl"));
        Assert.Equal(200, (await client.PostAsync(new { type = "typing", from = new { id = "dl_person" } })).Status);
        Assert.Equal(["dl_person: (typing)"], (await stream.NextAsync()).Said());
        Assert.Equal(["crampbot: Hello."], (await client.PollAsync()).Said());
    }

    [Fact]
    public async Task Every_stream_of_a_conversation_sees_everything()
    {
        await using DirectLineServer server = await DirectLineServer.StartAsync();
        DirectLineClient client = await server.StartConversationAsync();
        using StreamClient phone = await StreamClient.OpenAsync((await client.ReconnectAsync()).Text("streamUrl"));
        using StreamClient desk = await StreamClient.OpenAsync((await client.ReconnectAsync()).Text("streamUrl"));
        await client.SayAsync("hi");
        Assert.Equal(["dl_person: hi", "crampbot: 1/1: hi"], (await phone.NextAsync()).Said());
        Assert.Equal(["dl_person: hi", "crampbot: 1/1: hi"], (await desk.NextAsync()).Said());
    }

    [Fact]
    public async Task A_stopping_server_says_so_to_its_streams()
    {
        DirectLineServer server = await DirectLineServer.StartAsync();
        DirectLineClient client = await server.StartConversationAsync();
        using StreamClient stream = await StreamClient.OpenAsync((await client.ReconnectAsync()).Text("streamUrl"));
        Task stopping = server.DisposeAsync().AsTask();
        Assert.Equal(WebSocketCloseStatus.EndpointUnavailable, await stream.ClosedAsync());
        stream.Dispose();
        await stopping;
    }
}
