using DirectLine;

namespace CrampBot.Storage.Tests;

public abstract partial class StorageContract
{
    private static readonly KeptMiss Unanswered = new("notCovered", "why \u00e9\ud83d\ude00 # 'x'", "massage");
    private static readonly KeptMiss Unchosen = new("didYouMean", "stretch", null);

    [Fact]
    public async Task Misses_are_read_as_they_were_kept_oldest_first()
    {
        await KeepAsync("ann", Unanswered);
        Store.Time.Advance(TimeSpan.FromSeconds(1));
        await KeepAsync("ben", Unchosen);
        Assert.Equal([Unanswered, Unchosen], await MissesAsync());
    }

    [Fact]
    public async Task A_miss_of_a_turn_is_kept_once_and_only_when_the_turn_is_committed()
    {
        await using IConversationTurn turn = await Store.BeginAsync("c1");
        using (turn.HoldState())
        {
            await KeepAsync("ann", Unchosen);
            turn.DiscardState();
            await KeepAsync("ann", Unanswered);
        }

        Assert.Empty(await MissesAsync());
        await turn.CommitAsync(new TurnRecord { Activities = [Text.Utf8("1")] }, Cancellation);
        Assert.Equal([Unanswered], await MissesAsync());
    }

    [Fact]
    public async Task A_forgotten_persons_misses_are_deleted_and_nobody_elses()
    {
        await KeepAsync("ann", Unanswered);
        await KeepAsync("ben", Unchosen);
        await Store.PersonalData.ForgetAsync("directline", "ann", "c1", Cancellation);
        Assert.Equal([Unchosen], await MissesAsync());
    }

    [Fact]
    public async Task A_miss_of_the_turn_in_which_a_person_is_forgotten_is_not_kept()
    {
        await using IConversationTurn turn = await Store.BeginAsync("c1");
        using (turn.HoldState())
        {
            await KeepAsync("ann", Unanswered);
            await KeepAsync("ben", Unchosen);
            await Store.PersonalData.ForgetAsync("directline", "ann", "c1", Cancellation);
        }

        await turn.CommitAsync(new TurnRecord { Activities = [Text.Utf8("1")] }, Cancellation);
        Assert.Equal([Unchosen], await MissesAsync());
    }

    [Fact]
    public async Task Misses_are_deleted_after_thirty_days()
    {
        await KeepAsync("ann", Unanswered);
        Store.Time.Advance(TimeSpan.FromDays(30));
        await Store.Retention.RunAsync(Cancellation);
        Assert.Equal([Unanswered], await MissesAsync());

        Store.Time.Advance(TimeSpan.FromMilliseconds(1));
        await Store.Retention.RunAsync(Cancellation);
        Assert.Empty(await MissesAsync());
    }

    private Task KeepAsync(string userId, KeptMiss miss) => Store.Misses.AddAsync("directline", userId, miss, Cancellation);

    private Task<IReadOnlyList<KeptMiss>> MissesAsync() => Store.Misses.ReadAsync(Cancellation);
}
