using System.Data.Common;
using DirectLine;

namespace CrampBot.Storage.Tests;

public abstract partial class StorageContract
{
    [Fact]
    public async Task A_conversation_is_kept_as_it_was_started()
    {
        Conversation conversation = new("c1", "webchat", "en-GB");
        Assert.True(await Store.Log.TryCreateAsync(conversation, Cancellation));
        Assert.False(await Store.Log.TryCreateAsync(conversation with { Locale = "fr" }, Cancellation));
        Assert.Equal(conversation, await Store.Log.FindAsync("c1", Cancellation));
        Assert.Null(await Store.Log.FindAsync("c2", Cancellation));
        Assert.Null(await Store.Log.BeginTurnAsync("c2", Cancellation));
    }

    [Fact]
    public async Task What_turns_commit_is_read_in_order_after_any_place()
    {
        await using (IConversationTurn first = await Store.BeginAsync("c1"))
        {
            await first.CommitAsync(new TurnRecord { Activities = [Text.Utf8("1"), Text.Utf8("2")] }, Cancellation);
        }

        await using (IConversationTurn second = await Store.BeginAsync("c1"))
        {
            Assert.Equal(2, second.Conversation.LastSequence);
            await second.CommitAsync(new TurnRecord { Activities = [Text.Utf8("\"\u00e9\ud83d\ude00\\u0000\"")] }, Cancellation);
        }

        Assert.Equal(["1 1", "2 2", "3 \"\u00e9\ud83d\ude00\\u0000\""], await Store.SaidAsync("c1"));
        Assert.Equal(["2 2"], await Store.SaidAsync("c1", after: 1, limit: 1));
        Assert.Empty(await Store.SaidAsync("c1", after: 3));
        Assert.Empty(await Store.SaidAsync("c2"));
    }

    [Fact]
    public async Task A_posted_activity_is_found_by_the_clients_key()
    {
        await using (IConversationTurn first = await Store.BeginAsync("c1"))
        {
            await first.CommitAsync(new TurnRecord { Activities = [Text.Utf8("1"), Text.Utf8("2")], ClientKey = "k1" }, Cancellation);
        }

        await using IConversationTurn second = await Store.BeginAsync("c1");
        Assert.Equal(1, await second.FindPostedAsync("k1", Cancellation));
        Assert.Null(await second.FindPostedAsync("k2", Cancellation));
        await using IConversationTurn other = await Store.BeginAsync("c2");
        Assert.Null(await other.FindPostedAsync("k1", Cancellation));
    }

    [Fact]
    public async Task A_member_is_remembered_for_the_conversation()
    {
        await Store.SayAsync("c1", "ann", "1");
        await using IConversationTurn turn = await Store.BeginAsync("c1");
        Assert.True(await turn.HasMemberAsync("ann", Cancellation));
        Assert.False(await turn.HasMemberAsync("ben", Cancellation));
        await using IConversationTurn other = await Store.BeginAsync("c2");
        Assert.False(await other.HasMemberAsync("ann", Cancellation));
    }

    [Fact]
    public async Task A_member_cannot_be_new_twice()
    {
        await Store.SayAsync("c1", "ann", "1");
        await using IConversationTurn turn = await Store.BeginAsync("c1");
        await Assert.ThrowsAsync<TurnConflictException>(
            () => turn.CommitAsync(new TurnRecord { Activities = [Text.Utf8("2")], NewMember = "ann" }, Cancellation));
        Assert.Equal(["1 1"], await Store.SaidAsync("c1"));
    }

    [Fact]
    public async Task An_ended_conversation_stays_ended()
    {
        await using (IConversationTurn last = await Store.BeginAsync("c1"))
        {
            await last.CommitAsync(new TurnRecord { Activities = [Text.Utf8("1")], EndsConversation = true }, Cancellation);
        }

        await Store.SayAsync("c1", "ann", "2");
        Assert.True((await Store.Log.FindAsync("c1", Cancellation))!.HasEnded);
    }

    [Fact]
    public async Task A_ticket_is_used_once()
    {
        DateTimeOffset expiresAt = Store.Time.GetUtcNow().AddSeconds(60);
        Assert.True(await Store.Log.UseTicketAsync("t1", expiresAt, Cancellation));
        Assert.False(await Store.Log.UseTicketAsync("t1", expiresAt, Cancellation));
        Assert.True(await Store.Log.UseTicketAsync("t2", expiresAt, Cancellation));
    }

    [Fact]
    public async Task Everything_is_there_after_a_restart()
    {
        await Store.SayAsync("c1", "ann", "1");
        await Store.PutAsync("k", """{"a":1}""");
        await StopAllAsync();
        await StartAnotherAsync();
        Assert.Equal(["1 1"], await Store.SaidAsync("c1"));
        Assert.Equal("""{"a":1}""", await Store.GetAsync("k"));
    }

    [Fact]
    public async Task A_database_changed_by_a_newer_program_is_refused()
    {
        await Store.Database.WriteAsync(
            connection => connection.ExecuteAsync("INSERT INTO schema_versions (version) VALUES (1000)", Cancellation), Cancellation);
        await StopAllAsync();
        InvalidOperationException refused = await Assert.ThrowsAsync<InvalidOperationException>(StartAnotherAsync);
        Assert.Equal("The database has schema version 1000, this program knows 2: run the newer program again.", refused.Message);
    }

    [Fact]
    public async Task A_commit_that_fails_half_way_keeps_nothing()
    {
        await using IConversationTurn turn = await Store.BeginAsync("c1");
        await Store.Database.WriteAsync(connection => connection.ExecuteAsync("DROP TABLE state", Cancellation), Cancellation);
        using (turn.HoldState())
        {
            await Store.State.DeleteAsync(["k"], Cancellation);
        }

        await Assert.ThrowsAnyAsync<DbException>(
            () => turn.CommitAsync(new TurnRecord { Activities = [Text.Utf8("1")], NewMember = "ann" }, Cancellation));
        Assert.Empty(await Store.SaidAsync("c1"));
        Assert.False(await turn.HasMemberAsync("ann", Cancellation));
    }
}
