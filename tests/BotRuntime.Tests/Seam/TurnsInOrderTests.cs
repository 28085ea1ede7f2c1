using BotSdk;

namespace BotRuntime.Tests.Seam;

public sealed class TurnsInOrderTests
{
    private readonly TurnsInOrder _order = new();
    private readonly List<string> _done = [];

    [Fact]
    public async Task A_turn_waits_for_the_one_before_it_in_its_conversation()
    {
        TaskCompletionSource first = new();
        Task slow = RunAsync("a", () => first.Task, "first");
        Task next = RunAsync("a", () => Task.CompletedTask, "second");
        await RunAsync("b", () => Task.CompletedTask, "elsewhere");

        Assert.Equal(["elsewhere"], _done);
        first.SetResult();
        await Task.WhenAll(slow, next);

        Assert.Equal(["elsewhere", "first", "second"], _done);
    }

    [Fact]
    public async Task A_turn_that_fails_does_not_stop_the_next()
    {
        await Assert.ThrowsAsync<InvalidTimeZoneException>(() => RunAsync("a", () => throw new InvalidTimeZoneException(), "first"));
        await RunAsync("a", () => Task.CompletedTask, "second");

        Assert.Equal(["second"], _done);
    }

    private async Task RunAsync(string conversation, Func<Task> work, string name)
    {
        TestAdapter adapter = new(TestAdapter.CreateConversation(conversation));
        using TurnContext turn = new(adapter, adapter.MakeActivity("hi"));
        turn.Activity.Conversation!.Id = conversation;
        await _order.OnTurnAsync(turn, async _ =>
        {
            await work();
            _done.Add(name);
        }, TestContext.Current.CancellationToken);
    }
}
