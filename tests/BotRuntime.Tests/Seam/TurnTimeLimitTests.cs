using BotSdk;
using Microsoft.Extensions.Time.Testing;

namespace BotRuntime.Tests.Seam;

public sealed class TurnTimeLimitTests
{
    private readonly FakeTimeProvider _time = new();
    private readonly TestAdapter _adapter = new();

    public TurnTimeLimitTests() => _adapter.Use(new TurnTimeLimit(TimeSpan.FromSeconds(10), _time, _ => MessageFactory.Text("That took too long.")));

    [Fact]
    public async Task A_turn_in_time_is_not_touched()
    {
        await _adapter.SendTextToBotAsync("hi", (turn, cancellationToken) => turn.SendActivityAsync("hello", cancellationToken: cancellationToken), default);

        Assert.Equal(["hello"], _adapter.ActiveQueue.Select(reply => reply.Text));
    }

    [Fact]
    public async Task A_turn_out_of_time_is_cancelled_and_answered()
    {
        bool wasCancelled = false;
        Task turn = _adapter.SendTextToBotAsync("hi", async (_, cancellationToken) =>
        {
            cancellationToken.Register(() => wasCancelled = true);
            await Task.Delay(TimeSpan.FromHours(1), _time, cancellationToken);
        }, default);

        _time.Advance(TimeSpan.FromSeconds(9));
        Assert.False(turn.IsCompleted);
        _time.Advance(TimeSpan.FromSeconds(1));
        await turn;

        Assert.True(wasCancelled);
        Assert.Equal(["That took too long."], _adapter.ActiveQueue.Select(reply => reply.Text));
    }

    [Fact]
    public async Task A_turn_that_does_not_listen_is_left_behind_and_says_nothing_more()
    {
        TaskCompletionSource stuck = new();
        Task<ResourceResponse>? late = null;
        Task turn = _adapter.SendTextToBotAsync("hi", async (context, _) =>
        {
            await stuck.Task;
            late = context.SendActivityAsync("late", cancellationToken: CancellationToken.None);
            await late;
        }, default);
        _time.Advance(TimeSpan.FromSeconds(10));
        await turn;

        stuck.SetResult();

        await Assert.ThrowsAsync<ObjectDisposedException>(() => late!);
        Assert.Equal(["That took too long."], _adapter.ActiveQueue.Select(reply => reply.Text));
    }

    [Fact]
    public Task A_failure_in_time_is_the_turn_s_own() =>
        Assert.ThrowsAsync<InvalidTimeZoneException>(() => _adapter.SendTextToBotAsync("hi", (_, _) => throw new InvalidTimeZoneException(), default));
}
