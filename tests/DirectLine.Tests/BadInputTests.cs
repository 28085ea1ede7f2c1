using System.Text;

namespace DirectLine.Tests;

public sealed class BadInputTests
{
    public static TheoryData<string, string> BadActivities => new()
    {
        { "", "MalformedData" },
        { "{", "MalformedData" },
        { "null", "MalformedData" },
        { "[]", "MalformedData" },
        { "\"message\"", "MalformedData" },
        { """{"type":"message","from":{"id":"dl_person"},}""", "MalformedData" },
        { """{"type":7,"from":{"id":"dl_person"}}""", "MalformedData" },
        { """{"type":"message","from":"dl_person"}""", "MalformedData" },
        { """{"type":"message","from":{"id":"dl_person"},"attachments":{}}""", "MalformedData" },
        { """{"type":"message","from":{"id":"dl_person"},"timestamp":"yesterday"}""", "MalformedData" },
        { $$"""{"type":"message","from":{"id":"dl_person"},"channelData":{{new string('[', 100)}}{{new string(']', 100)}}}""", "MalformedData" },
        { """{"from":{"id":"dl_person"},"text":"hi"}""", "MissingProperty" },
        { """{"type":"","from":{"id":"dl_person"},"text":"hi"}""", "MissingProperty" },
        { """{"type":"message","text":"hi"}""", "MissingProperty" },
        { """{"type":"message","from":{},"text":"hi"}""", "MissingProperty" },
        { """{"type":"message","from":{"id":""},"text":"hi"}""", "MissingProperty" },
        { """{"type":"message","from":{"id":"a\u0000b"},"text":"hi"}""", "BadArgument" },
        { """{"type":"conversationUpdate","from":{"id":"dl_person"},"membersAdded":[{"id":"x"}]}""", "BadArgument" },
    };

    [Theory]
    [MemberData(nameof(BadActivities))]
    public async Task An_activity_that_is_none_is_refused(string body, string code)
    {
        await using DirectLineServer server = await DirectLineServer.StartAsync();
        DirectLineClient client = await server.StartConversationAsync();
        Reply reply = await client.PostJsonAsync(body);
        Assert.Equal((400, code), (reply.Status, reply.ErrorCode));
        Assert.Equal(["crampbot: Hello."], (await client.PollAsync()).Said());
    }

    [Theory]
    [InlineData(256 * 1024, 200)]
    [InlineData((256 * 1024) + 1, 413)]
    [InlineData(1024 * 1024, 413)]
    public async Task A_body_has_at_most_256_kilobytes(int bytes, int status)
    {
        await using DirectLineServer server = await DirectLineServer.StartAsync();
        DirectLineClient client = await server.StartConversationAsync();
        server.Bot.Instead = (_, _) => Task.CompletedTask;
        const string start = """{"type":"message","from":{"id":"dl_person"},"text":" """;
        Reply reply = await client.PostJsonAsync(start + new string('x', bytes - start.Length - 2) + "\"}");
        Assert.Equal(status, reply.Status);
        if (status == 413)
        {
            Assert.Equal("PayloadTooLarge", reply.ErrorCode);
        }
    }

    [Fact]
    public async Task A_body_of_unknown_length_is_counted_too()
    {
        await using DirectLineServer server = await DirectLineServer.StartAsync();
        DirectLineClient client = await server.StartConversationAsync();
        using StreamContent endless = new(new MemoryStream(new byte[1024 * 1024]));
        Reply reply = await client.SendAsync(
            HttpMethod.Post, $"/v3/directline/conversations/{client.ConversationId}/activities", endless, ("Transfer-Encoding", "chunked"));
        Assert.Equal((413, "PayloadTooLarge"), (reply.Status, reply.ErrorCode));
    }

    [Theory]
    [InlineData("seven")]
    [InlineData("-1")]
    [InlineData("2")]
    [InlineData("99999999999999999999")]
    [InlineData("1 ")]
    public async Task A_watermark_that_was_never_given_is_refused(string watermark)
    {
        await using DirectLineServer server = await DirectLineServer.StartAsync();
        DirectLineClient client = await server.StartConversationAsync();
        foreach (Reply reply in new[] { await client.PollAsync(watermark), await client.ReconnectAsync(watermark) })
        {
            Assert.Equal((400, "BadArgument"), (reply.Status, reply.ErrorCode));
        }
    }

    [Theory]
    [InlineData("00000000000000000000000000000000")]
    [InlineData("never")]
    [InlineData("a%01b")]
    public async Task A_conversation_that_is_not_there_is_not_found(string conversationId)
    {
        await using DirectLineServer server = await DirectLineServer.StartAsync();
        DirectLineClient client = server.WithSecret(conversationId);
        foreach (Reply reply in new[] { await client.PollAsync(), await client.ReconnectAsync(), await client.SayAsync("hi") })
        {
            Assert.Equal((404, "ConversationNotFound"), (reply.Status, reply.ErrorCode));
        }
    }

    [Fact]
    public async Task A_conversation_that_was_not_started_is_not_found()
    {
        await using DirectLineServer server = await DirectLineServer.StartAsync();
        Reply reply = await (await server.GenerateTokenAsync("dl_person")).SayAsync("hi");
        Assert.Equal((404, "ConversationNotFound"), (reply.Status, reply.ErrorCode));
    }

    [Theory]
    [InlineData("{", "MalformedData")]
    [InlineData("[]", "MalformedData")]
    [InlineData("""{"locale":5}""", "MalformedData")]
    [InlineData("""{"user":"dl_person"}""", "MalformedData")]
    [InlineData("""{"locale":"en GB"}""", "BadArgument")]
    [InlineData("""{"locale":"abcdefghijabcdefghijabcdefghijabcdefghij"}""", "BadArgument")]
    public async Task A_start_that_makes_no_sense_is_refused(string body, string code)
    {
        await using DirectLineServer server = await DirectLineServer.StartAsync();
        Reply reply = await (await server.GenerateTokenAsync("dl_person")).StartAsync(body);
        Assert.Equal((400, code), (reply.Status, reply.ErrorCode));
    }

    [Theory]
    [InlineData(@"a\ud83d", "a\ufffd")]
    [InlineData(@"\ude00b", "\ufffdb")]
    [InlineData(@"\ude00\ud83d", "\ufffd\ufffd")]
    [InlineData(@"\ud83d\ude00", "\ud83d\ude00")]
    [InlineData(@"\\ud83d", @"\ud83d")]
    [InlineData(@"\\\ud83d", "\\\ufffd")]
    [InlineData(@"x\u0000y", "x\0y")]
    public async Task Half_a_character_does_not_cost_the_message(string escaped, string text)
    {
        await using DirectLineServer server = await DirectLineServer.StartAsync();
        DirectLineClient client = await server.StartConversationAsync();
        using StreamClient stream = await StreamClient.OpenAsync((await client.ReconnectAsync()).Text("streamUrl"));
        Reply sent = await client.PostJsonAsync(
            $$$"""{"type":"message","from":{"id":"dl_person"},"text":"{{{escaped}}}","channelData":{"clientActivityID":"{{{escaped}}}"}}""");
        Assert.Equal(200, sent.Status);
        Assert.Equal([$"dl_person: {text}", $"crampbot: 1/1: {text}"], (await client.PollAsync("1")).Said());
        Assert.Equal([$"dl_person: {text}", $"crampbot: 1/1: {text}"], (await stream.NextAsync()).Said());
    }

    [Fact]
    public async Task Half_a_character_in_a_reply_does_not_break_the_stream()
    {
        await using DirectLineServer server = await DirectLineServer.StartAsync();
        DirectLineClient client = await server.StartConversationAsync();
        using StreamClient stream = await StreamClient.OpenAsync((await client.ReconnectAsync()).Text("streamUrl"));
        server.Bot.Instead = (turn, cancellation) => turn.SendActivityAsync("cut \ud83d", cancellationToken: cancellation);
        Assert.Equal(200, (await client.SayAsync("hi")).Status);
        Assert.Equal(["dl_person: hi", "crampbot: cut \ufffd"], (await stream.NextAsync()).Said());
    }

    [Fact]
    public async Task Bytes_that_are_no_text_are_refused()
    {
        await using DirectLineServer server = await DirectLineServer.StartAsync();
        DirectLineClient client = await server.StartConversationAsync();
        using ByteArrayContent content = new([.. Encoding.UTF8.GetBytes("""{"type":"message","from":{"id":"p"},"text":" """), 0xED, 0xA0, 0x80, (byte)'"', (byte)'}']);
        Reply reply = await client.SendAsync(
            HttpMethod.Post, $"/v3/directline/conversations/{client.ConversationId}/activities", content);
        Assert.Equal((400, "MalformedData"), (reply.Status, reply.ErrorCode));
    }
}
