using DirectLine;

namespace CrampBot.Storage.Tests;

public abstract partial class StorageContract
{
    [Fact]
    public async Task A_forgotten_person_leaves_nothing_behind()
    {
        await KeepAnnAndBenAsync();
        await Store.PersonalData.ForgetAsync("directline", "ann", "c2", Cancellation);

        Assert.Null(await Store.Log.FindAsync("c1", Cancellation));
        Assert.Empty(await Store.SaidAsync("c1"));
        Assert.Empty(await Store.SaidAsync("c2"));
        foreach (string key in new[] { "users/ann", "conversations/c1", "conversations/c2", "conversations/c2/users/ann" })
        {
            Assert.Null(await Store.GetAsync($"directline/{key}"));
        }
    }

    [Fact]
    public async Task Forgetting_one_person_leaves_the_others_alone()
    {
        await KeepAnnAndBenAsync();
        await Store.PersonalData.ForgetAsync("directline", "ann", "c2", Cancellation);
        Assert.Equal(["1 3"], await Store.SaidAsync("c3"));
        Assert.Equal("{}", await Store.GetAsync("directline/users/ben"));
        Assert.Equal("{}", await Store.GetAsync("directline/users/ann/b"));
        Assert.Equal("{}", await Store.GetAsync("webchat/users/ann"));
    }

    [Fact]
    public async Task After_forgetting_the_conversation_goes_on_from_its_watermark_without_a_new_greeting()
    {
        await KeepAnnAndBenAsync();
        await Store.PersonalData.ForgetAsync("directline", "ann", "c2", Cancellation);
        await using (IConversationTurn turn = await Store.BeginAsync("c2"))
        {
            Assert.True(await turn.HasMemberAsync("ann", Cancellation));
        }

        await Store.SayAsync("c2", "ann", "4");
        Assert.Equal(["2 4"], await Store.SaidAsync("c2"));
    }

    [Fact]
    public async Task Forgetting_in_a_turn_keeps_only_the_request_and_the_reply()
    {
        await KeepAnnAndBenAsync();
        await using IConversationTurn turn = await Store.BeginAsync("c2");
        using (turn.HoldState())
        {
            await Store.PersonalData.ForgetAsync("directline", "ann", "c2", Cancellation);
            await Store.State.DeleteAsync(["directline/conversations/c2"], Cancellation);
            await Store.State.WriteAsync(new Dictionary<string, object> { ["directline/conversations/c2"] = Text.Item("{}") }, Cancellation);
        }

        Assert.Equal(["1 2"], await Store.SaidAsync("c2"));
        await turn.CommitAsync(new TurnRecord { Activities = [Text.Utf8("\"forget me\""), Text.Utf8("\"done\"")] }, Cancellation);
        Assert.Equal(["2 \"forget me\"", "3 \"done\""], await Store.SaidAsync("c2"));
        Assert.Empty(await Store.SaidAsync("c1"));
        Assert.Null(await Store.GetAsync("directline/conversations/c2"));
        Assert.Null(await Store.GetAsync("directline/users/ann"));
    }

    [Fact]
    public async Task What_was_not_used_for_thirty_days_is_deleted()
    {
        await KeepAnnAndBenAsync();
        Store.Time.Advance(TimeSpan.FromDays(20));
        await Store.SayAsync("c2", "ann", "later");
        await Store.PutAsync("directline/users/ann", "{}");
        Store.Time.Advance(TimeSpan.FromDays(10));
        await Store.Retention.RunAsync(Cancellation);
        Assert.Equal(["1 2", "2 later"], await Store.SaidAsync("c2"));

        Store.Time.Advance(TimeSpan.FromMilliseconds(1));
        await Store.Retention.RunAsync(Cancellation);
        Assert.Null(await Store.Log.FindAsync("c1", Cancellation));
        Assert.Empty(await Store.SaidAsync("c1"));
        Assert.Equal(["2 later"], await Store.SaidAsync("c2"));
        Assert.Equal("{}", await Store.GetAsync("directline/users/ann"));
        Assert.Null(await Store.GetAsync("directline/users/ben"));
    }

    [Fact]
    public async Task Used_tickets_are_remembered_until_they_expire()
    {
        DateTimeOffset expiresAt = Store.Time.GetUtcNow().AddSeconds(60);
        await Store.Log.UseTicketAsync("t1", expiresAt, Cancellation);
        Store.Time.Advance(TimeSpan.FromSeconds(60));
        await Store.Retention.RunAsync(Cancellation);
        Assert.False(await Store.Log.UseTicketAsync("t1", expiresAt, Cancellation));
        Store.Time.Advance(TimeSpan.FromSeconds(1));
        await Store.Retention.RunAsync(Cancellation);
        Assert.True(await Store.Log.UseTicketAsync("t1", expiresAt, Cancellation));
    }

    // Ann speaks in c1 and c2, Ben in c3.
    private async Task KeepAnnAndBenAsync()
    {
        await Store.SayAsync("c1", "ann", "1");
        await Store.SayAsync("c2", "ann", "2");
        await Store.SayAsync("c3", "ben", "3");
        foreach (string key in new[]
        {
            "directline/users/ann", "directline/conversations/c1", "directline/conversations/c2", "directline/conversations/c2/users/ann",
            "directline/users/ben", "directline/users/ann/b", "webchat/users/ann",
        })
        {
            await Store.PutAsync(key, "{}");
        }
    }
}
