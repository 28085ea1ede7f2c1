namespace DirectLine.Tests;

public sealed class TurnTests
{
    [Fact]
    public async Task A_thousand_messages_at_once_are_all_answered_in_order()
    {
        await using DirectLineServer server = await DirectLineServer.StartAsync();
        DirectLineClient client = await server.StartConversationAsync();
        Reply[] sent = await Task.WhenAll(Enumerable.Range(0, 1000).Select(number => client.SayAsync($"message {number}")));
        Assert.All(sent, reply => Assert.Equal(200, reply.Status));

        List<string> said = await client.PollAllAsync("1");
        Assert.Equal(2000, said.Count);
        for (int number = 0; number < 1000; number++)
        {
            string text = said[2 * number]["dl_person: ".Length..];
            Assert.Equal($"crampbot: {number + 1}/{number + 1}: {text}", said[(2 * number) + 1]);
        }

        Assert.Equal(1000, said.Where((_, index) => index % 2 == 0).Distinct().Count());
    }

    [Fact]
    public async Task Messages_are_taken_in_the_order_they_come()
    {
        await using DirectLineServer server = await DirectLineServer.StartAsync();
        DirectLineClient client = await server.StartConversationAsync();
        TaskCompletionSource reached = new();
        TaskCompletionSource proceed = new();
        server.Bot.AfterReading = turn =>
        {
            reached.TrySetResult();
            return turn.Activity.Text == "first" ? proceed.Task : Task.CompletedTask;
        };

        Task<Reply> first = client.SayAsync("first");
        await reached.Task;
        Task<Reply> second = client.SayAsync("second");
        proceed.SetResult();
        await Task.WhenAll(first, second);
        Assert.Equal(
            ["dl_person: first", "crampbot: 1/1: first", "dl_person: second", "crampbot: 2/2: second"],
            (await client.PollAsync("1")).Said());
    }

    [Fact]
    public async Task A_message_posted_twice_has_one_effect_and_the_same_result()
    {
        await using DirectLineServer server = await DirectLineServer.StartAsync();
        DirectLineClient client = await server.StartConversationAsync();
        Reply first = await client.SayAsync("hi", clientActivityId: "a1");
        Reply again = await client.SayAsync("hi", clientActivityId: "a1");
        Reply other = await client.SayAsync("hi", clientActivityId: "a2");

        Assert.Equal((200, first.Text("id")), (again.Status, again.Text("id")));
        Assert.NotEqual(first.Text("id"), other.Text("id"));
        Assert.Equal(
            ["dl_person: hi", "crampbot: 1/1: hi", "dl_person: hi", "crampbot: 2/2: hi"],
            (await client.PollAsync("1")).Said());
    }

    [Fact]
    public async Task A_message_posted_twice_at_once_has_one_effect()
    {
        await using DirectLineServer server = await DirectLineServer.StartAsync();
        DirectLineClient client = await server.StartConversationAsync();
        Reply[] sent = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => client.SayAsync("hi", clientActivityId: "a1")));
        Assert.Single(sent.Select(reply => reply.Text("id")).Distinct());
        Assert.Equal(["dl_person: hi", "crampbot: 1/1: hi"], (await client.PollAsync("1")).Said());
    }

    [Fact]
    public async Task An_activity_with_an_id_of_the_clients_own_is_known_by_it()
    {
        await using DirectLineServer server = await DirectLineServer.StartAsync();
        DirectLineClient client = await server.StartConversationAsync();
        object activity = new { type = "message", id = "mine-1", from = new { id = "dl_person" }, text = "hi" };
        Reply first = await client.PostAsync(activity);
        Reply again = await client.PostAsync(activity);
        Assert.Equal(first.Text("id"), again.Text("id"));
        Assert.Equal(["dl_person: hi", "crampbot: 1/1: hi"], (await client.PollAsync("1")).Said());
    }

    [Fact]
    public async Task A_turn_that_fails_leaves_nothing_behind_and_can_be_sent_again()
    {
        await using DirectLineServer server = await DirectLineServer.StartAsync();
        DirectLineClient client = await server.StartConversationAsync();
        await client.SayAsync("one");
        server.Bot.AfterWriting = _ => throw new InvalidOperationException("The bot broke.");
        Reply failed = await client.SayAsync("two", clientActivityId: "a2");
        Assert.Equal((502, "BotRejectedActivity"), (failed.Status, failed.ErrorCode));
        Assert.Equal(["dl_person: one", "crampbot: 1/1: one"], (await client.PollAsync("1")).Said());

        server.Bot.AfterWriting = null;
        Assert.Equal(200, (await client.SayAsync("two", clientActivityId: "a2")).Status);
        Assert.Equal(["dl_person: two", "crampbot: 2/2: two"], (await client.PollAsync("3")).Said());
    }

    [Fact]
    public async Task The_error_handler_can_say_something_calm_and_clear_the_state()
    {
        await using DirectLineServer server = await DirectLineServer.StartAsync();
        server.Adapter.OnTurnError = async (turn, _) =>
        {
            await turn.SendActivityAsync("Something went wrong here, not with you.");
            await server.ConversationState.DeleteAsync(turn);
        };
        DirectLineClient client = await server.StartConversationAsync();
        await client.SayAsync("one");
        using StreamClient stream = await StreamClient.OpenAsync((await client.ReconnectAsync()).Text("streamUrl"));
        server.Bot.AfterReading = _ => throw new InvalidOperationException("The bot broke.");
        Assert.Equal(502, (await client.SayAsync("two")).Status);
        Assert.Equal(["crampbot: Something went wrong here, not with you."], (await stream.NextAsync()).Said());

        server.Bot.AfterReading = null;
        await client.SayAsync("three");
        Assert.Equal(["dl_person: three", "crampbot: 1/2: three"], (await client.PollAsync("3")).Said());
    }

    [Fact]
    public async Task An_error_handler_that_fails_too_changes_nothing_for_the_sender()
    {
        await using DirectLineServer server = await DirectLineServer.StartAsync();
        server.Adapter.OnTurnError = (_, _) => throw new InvalidOperationException("The handler broke.");
        DirectLineClient client = await server.StartConversationAsync();
        server.Bot.AfterReading = _ => throw new InvalidOperationException("The bot broke.");
        Assert.Equal(502, (await client.SayAsync("two")).Status);
        Assert.Contains(server.Log.All, message => message.StartsWith("Error 3002", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_bot_that_cannot_greet_can_still_answer_and_greets_then()
    {
        await using DirectLineServer server = await DirectLineServer.StartAsync();
        server.Bot.Instead = (_, _) => throw new InvalidOperationException("The bot broke.");
        DirectLineClient client = await server.StartConversationAsync();
        server.Bot.Instead = null;
        await client.SayAsync("hi");
        Assert.Equal(["crampbot: Hello.", "dl_person: hi", "crampbot: 1/1: hi"], (await client.PollAsync()).Said());
    }

    [Fact]
    public async Task A_bot_that_takes_too_long_is_cancelled()
    {
        await using DirectLineServer server = await DirectLineServer.StartAsync();
        DirectLineClient client = await server.StartConversationAsync();
        TaskCompletionSource reached = new();
        server.Bot.Instead = (_, cancellation) =>
        {
            reached.SetResult();
            return Task.Delay(Timeout.InfiniteTimeSpan, cancellation);
        };
        Task<Reply> sending = client.SayAsync("hi");
        await reached.Task;
        server.Time.Advance(TimeSpan.FromSeconds(10));
        Assert.Equal(502, (await sending).Status);
    }

    [Fact]
    public async Task A_turn_whose_state_another_turn_changed_runs_again_from_the_new_state()
    {
        await using DirectLineServer server = await DirectLineServer.StartAsync();
        DirectLineClient phone = await server.StartConversationAsync();
        DirectLineClient desk = await server.StartConversationAsync();
        TaskCompletionSource reached = new();
        TaskCompletionSource proceed = new();
        server.Bot.AfterReading = turn =>
        {
            reached.TrySetResult();
            return turn.Activity.Text == "from the phone" ? proceed.Task : Task.CompletedTask;
        };

        Task<Reply> slow = phone.SayAsync("from the phone");
        await reached.Task;
        await desk.SayAsync("from the desk");
        proceed.SetResult();
        Assert.Equal(200, (await slow).Status);
        Assert.Equal(["dl_person: from the desk", "crampbot: 1/1: from the desk"], (await desk.PollAsync("1")).Said());
        Assert.Equal(["dl_person: from the phone", "crampbot: 1/2: from the phone"], (await phone.PollAsync("1")).Said());
        Assert.Equal(2, server.Bot.Received.Count(activity => activity.Text == "from the phone"));
    }

    [Fact]
    public async Task A_turn_that_keeps_conflicting_is_given_up()
    {
        await using DirectLineServer server = await DirectLineServer.StartAsync();
        DirectLineClient phone = await server.StartConversationAsync();
        DirectLineClient desk = await server.StartConversationAsync();
        server.Bot.AfterReading = turn => turn.Activity.Text == "from the phone" ? desk.SayAsync("from the desk") : Task.CompletedTask;
        Reply reply = await phone.SayAsync("from the phone");
        Assert.Equal((500, "ServiceError"), (reply.Status, reply.ErrorCode));
        Assert.Equal(5, server.Bot.Received.Count(activity => activity.Text == "from the phone"));
        Assert.Empty((await phone.PollAsync("1")).Said());
    }

    [Fact]
    public async Task A_fault_of_the_store_is_told_in_the_protocols_words()
    {
        await using DirectLineServer server = await DirectLineServer.StartAsync();
        DirectLineClient client = await server.StartConversationAsync();
        await server.BreakDatabaseAsync();
        foreach (Reply reply in new[] { await client.SayAsync("my secret pain"), await client.PollAsync() })
        {
            Assert.Equal((500, "ServiceError"), (reply.Status, reply.ErrorCode));
        }

        Assert.Contains(server.Log.All, message => message.StartsWith("Error 3004", StringComparison.Ordinal));
        Assert.DoesNotContain(server.Log.All, message => message.Contains("secret pain", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_a_person_types_is_in_no_log()
    {
        await using DirectLineServer server = await DirectLineServer.StartAsync();
        DirectLineClient client = await server.StartConversationAsync();
        await client.SayAsync("my secret pain");
        server.Bot.AfterReading = turn => throw new InvalidOperationException($"Cannot read '{turn.Activity.Text}'.");
        await client.SayAsync("my secret pain");
        await client.PostJsonAsync("""{"type":"message","text":"my secret pain","from":7}""");
        Assert.Contains(server.Log.All, message => message.StartsWith("Error 3001", StringComparison.Ordinal));
        Assert.DoesNotContain(server.Log.All, message => message.Contains("secret pain", StringComparison.Ordinal));
    }
}
