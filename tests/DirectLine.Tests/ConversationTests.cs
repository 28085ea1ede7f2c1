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
        Assert.Equal((200, $"{client.ConversationId}|0000002"), (sent.Status, sent.Text("id")));

        Reply polled = await client.PollAsync();
        Assert.Equal(["crampbot: Hello.", "dl_person: my calf hurts", "crampbot: 1/1: my calf hurts"], polled.Said());
        Assert.Equal("3", polled.Text("watermark"));
        JsonElement reply = polled.Body.GetProperty("activities")[2];
        Assert.Equal(sent.Text("id"), reply.GetProperty("replyToId").GetString());
        Assert.Equal("directline", reply.GetProperty("channelId").GetString());
        Assert.Equal("bot", reply.GetProperty("from").GetProperty("role").GetString());
        Assert.Equal(client.ConversationId, reply.GetProperty("conversation").GetProperty("id").GetString());
    }

    [Fact]
    public async Task Starting_again_finds_the_conversation_and_does_not_greet_again()
    {
        await using DirectLineServer server = await DirectLineServer.StartAsync();
        DirectLineClient client = await server.StartConversationAsync();
        Reply again = await client.StartAsync();
        Assert.Equal((200, client.ConversationId), (again.Status, again.Text("conversationId")));
        Assert.Equal(["crampbot: Hello."], (await client.PollAsync()).Said());
    }

    [Fact]
    public async Task The_bot_is_told_of_a_person_once_with_the_locale_given_at_start()
    {
        await using DirectLineServer server = await DirectLineServer.StartAsync();
        DirectLineClient client = await server.GenerateTokenAsync("dl_person");
        await client.StartAsync("""{"locale":"en-GB"}""");
        await client.SayAsync("one");
        await client.SayAsync("two");

        Activity update = Assert.Single(server.Bot.Received, activity => activity.Type == ActivityTypes.ConversationUpdate);
        Assert.Equal("en-GB", update.Locale);
        Assert.Equal("dl_person", Assert.Single(update.MembersAdded!).Id);
        Assert.Equal("crampbot", update.Recipient!.Id);
        Assert.All(server.Bot.Received, activity => Assert.Equal("en-GB", activity.Locale));
    }

    [Fact]
    public async Task People_who_come_with_the_secret_are_greeted_when_they_first_speak()
    {
        await using DirectLineServer server = await DirectLineServer.StartAsync();
        Reply started = await server.WithSecret().StartAsync();
        DirectLineClient client = server.WithSecret(started.Text("conversationId"));
        Assert.Empty(server.Bot.Received);

        await client.PostAsync(new { type = "message", from = new { id = "ann" }, text = "hi" });
        await client.PostAsync(new { type = "message", from = new { id = "ben" }, text = "hey" });
        await client.PostAsync(new { type = "message", from = new { id = "ann" }, text = "bye" });
        Assert.Equal(
            [
                "crampbot: Hello.", "ann: hi", "crampbot: 1/1: hi",
                "crampbot: Hello.", "ben: hey", "crampbot: 2/1: hey",
                "ann: bye", "crampbot: 3/2: bye",
            ],
            (await client.PollAsync()).Said());
    }

    [Fact]
    public async Task Polling_pages_through_what_was_said()
    {
        await using DirectLineServer server = await DirectLineServer.StartAsync();
        server.Bot.Instead = async (turn, cancellation) =>
        {
            for (int number = 1; number <= 120; number++)
            {
                await turn.SendActivityAsync($"{number}", cancellationToken: cancellation);
            }
        };
        DirectLineClient client = await server.StartConversationAsync();

        Reply first = await client.PollAsync();
        Assert.Equal((100, "100"), (first.Said().Length, first.Text("watermark")));
        Reply second = await client.PollAsync("100");
        Assert.Equal((20, "120"), (second.Said().Length, second.Text("watermark")));
        Reply last = await client.PollAsync("120");
        Assert.Equal((0, "120"), (last.Said().Length, last.Text("watermark")));
    }

    [Fact]
    public async Task A_client_that_reconnects_with_its_watermark_misses_nothing()
    {
        await using DirectLineServer server = await DirectLineServer.StartAsync();
        DirectLineClient client = await server.StartConversationAsync();
        await client.SayAsync("one");

        Reply reconnected = await client.ReconnectAsync("1");
        Assert.Equal((200, client.ConversationId), (reconnected.Status, reconnected.Text("conversationId")));
        await client.SayAsync("two");
        using StreamClient stream = await StreamClient.OpenAsync(reconnected.Text("streamUrl"));
        Assert.Equal(
            ["dl_person: one", "crampbot: 1/1: one", "dl_person: two", "crampbot: 2/2: two"],
            await stream.NextSaidAsync(4));
    }

    [Fact]
    public async Task A_client_that_reconnects_without_a_watermark_gets_what_comes_after()
    {
        await using DirectLineServer server = await DirectLineServer.StartAsync();
        DirectLineClient client = await server.StartConversationAsync();
        await client.SayAsync("one");
        Reply reconnected = await client.ReconnectAsync("");
        await client.SayAsync("two");
        using StreamClient stream = await StreamClient.OpenAsync(reconnected.Text("streamUrl"));
        Assert.Equal(["dl_person: two", "crampbot: 2/2: two"], await stream.NextSaidAsync(2));
    }

    [Fact]
    public async Task Reconnecting_renews_the_token()
    {
        await using DirectLineServer server = await DirectLineServer.StartAsync();
        DirectLineClient client = await server.StartConversationAsync();
        server.Time.Advance(TimeSpan.FromMinutes(20));
        Reply reconnected = await client.ReconnectAsync();
        server.Time.Advance(TimeSpan.FromMinutes(20));
        Assert.Equal(200, (await new DirectLineClient(server.Http, reconnected.Text("token"), client.ConversationId).PollAsync()).Status);
    }

    [Fact]
    public async Task A_restarted_server_goes_on_where_it_was()
    {
        DirectLineServer first = await DirectLineServer.StartAsync(keepsFolder: true);
        DirectLineClient client = await first.StartConversationAsync();
        await client.SayAsync("one");
        await first.DisposeAsync();

        await using DirectLineServer second = await DirectLineServer.StartAsync(folder: first.Folder);
        DirectLineClient same = new(second.Http, client.Credential, client.ConversationId);
        Reply reconnected = await same.ReconnectAsync("1");
        await same.SayAsync("two");
        using StreamClient stream = await StreamClient.OpenAsync(reconnected.Text("streamUrl"));
        Assert.Equal(
            ["dl_person: one", "crampbot: 1/1: one", "dl_person: two", "crampbot: 2/2: two"],
            await stream.NextSaidAsync(4));
        Assert.DoesNotContain(second.Bot.Received, activity => activity.Type == ActivityTypes.ConversationUpdate);
    }

    [Fact]
    public async Task A_conversation_the_person_ended_can_be_read_but_not_written_to()
    {
        await using DirectLineServer server = await DirectLineServer.StartAsync();
        DirectLineClient client = await server.StartConversationAsync();
        Assert.Equal(200, (await client.PostAsync(new { type = "endOfConversation", from = new { id = "dl_person" } })).Status);

        Reply refused = await client.SayAsync("one more thing");
        Assert.Equal((400, "ConversationEnded"), (refused.Status, refused.ErrorCode));
        Assert.Equal(["crampbot: Hello.", "dl_person: (endOfConversation)"], (await client.PollAsync()).Said());
    }

    [Fact]
    public async Task The_bot_can_end_a_conversation_too()
    {
        await using DirectLineServer server = await DirectLineServer.StartAsync();
        DirectLineClient client = await server.StartConversationAsync();
        server.Bot.Instead = (turn, cancellation) => turn.SendActivityAsync(new Activity { Type = ActivityTypes.EndOfConversation }, cancellation);
        await client.SayAsync("bye");
        Assert.Equal("ConversationEnded", (await client.SayAsync("still there?")).ErrorCode);
        Assert.Equal("crampbot: (endOfConversation)", (await client.PollAsync()).Said()[^1]);
    }

    [Fact]
    public async Task A_browser_session_keeps_its_id()
    {
        await using DirectLineServer server = await DirectLineServer.StartAsync();
        DirectLineClient client = new(server.Http, null, "");
        Reply first = await client.SendAsync(HttpMethod.Get, "/v3/directline/session/getsessionid");
        Reply second = await client.SendAsync(HttpMethod.Get, "/v3/directline/session/getsessionid");
        Assert.Matches("^[0-9a-f]{32}$", first.Text("sessionId"));
        Assert.Equal(first.Text("sessionId"), second.Text("sessionId"));
    }

    [Fact]
    public async Task Channel_data_and_what_we_do_not_know_come_back_as_they_were_sent()
    {
        await using DirectLineServer server = await DirectLineServer.StartAsync();
        DirectLineClient client = await server.StartConversationAsync();
        await client.PostJsonAsync(
            """{"type":"event","name":"x","from":{"id":"dl_person"},"channelData":{"a":[1,{"b":null}]},"value":{"c":1.50},"novel":{"d":true}}""");
        JsonElement echo = (await client.PollAsync("1")).Body.GetProperty("activities")[0];
        Assert.Equal("""{"a":[1,{"b":null}]}""", echo.GetProperty("channelData").GetRawText());
        Assert.Equal("""{"c":1.50}""", echo.GetProperty("value").GetRawText());
        Assert.Equal("""{"d":true}""", echo.GetProperty("novel").GetRawText());
    }
}
