using System.Text.Json;

namespace DirectLine.Tests;

public sealed class ConversationTests
{
    [Fact]
    public async Task A_started_conversation_is_greeted_and_answers()
    {
        await using DirectLineServer server = await DirectLineServer.StartAsync();
        DirectLineClient client = await server.GenerateTokenAsync("dl_person");

        Reply started = await client.StartAsync();
        Assert.Equal(201, started.Status);
        Assert.Equal(client.ConversationId, started.Text("conversationId"));
        Assert.Equal(1800, started.Body.GetProperty("expires_in").GetInt32());
        Reply sent = await client.SayAsync("my calf hurts");
        Assert.Equal(200, sent.Status);
        Assert.Equal($"{client.ConversationId}|0000002", sent.Text("id"));

        Reply polled = await client.PollAsync();
        Assert.Equal(["crampbot: Hello.", "dl_person: my calf hurts", "crampbot: 1: my calf hurts"], polled.Said());
        Assert.Equal("3", polled.Text("watermark"));
        JsonElement reply = polled.Body.GetProperty("activities")[2];
        Assert.Equal(sent.Text("id"), reply.GetProperty("replyToId").GetString());
        Assert.Equal("directline", reply.GetProperty("channelId").GetString());
        Assert.Equal(client.ConversationId, reply.GetProperty("conversation").GetProperty("id").GetString());
    }

    [Fact]
    public async Task A_stream_shows_what_was_said_since_the_start_and_what_comes()
    {
        await using DirectLineServer server = await DirectLineServer.StartAsync();
        DirectLineClient client = await server.GenerateTokenAsync("dl_person");
        Reply started = await client.StartAsync();
        await client.SayAsync("one");

        using StreamClient stream = await StreamClient.OpenAsync(started.Text("streamUrl"));
        Assert.Equal(["crampbot: Hello.", "dl_person: one", "crampbot: 1: one"], (await stream.NextAsync()).Said());
        await client.SayAsync("two");
        Reply set = await stream.NextAsync();
        Assert.Equal(["dl_person: two", "crampbot: 2: two"], set.Said());
        Assert.Equal("5", set.Text("watermark"));
    }
}
