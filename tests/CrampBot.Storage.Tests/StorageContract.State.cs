using DirectLine;

namespace CrampBot.Storage.Tests;

public abstract partial class StorageContract
{
    [Theory]
    [InlineData("webchat/users/dl_1")]
    [InlineData("it's \"quoted\" % _ ; -- \u00e9\ud83d\ude00")]
    public async Task State_is_read_as_it_was_written_until_it_is_deleted(string key)
    {
        Assert.Null(await Store.GetAsync(key));
        await Store.PutAsync(key, """{"a":"\ud83d\ude00\u0000"}""");
        Assert.Equal("""{"a":"\ud83d\ude00\u0000"}""", await Store.GetAsync(key));
        await Store.State.DeleteAsync([key, "another"], Cancellation);
        Assert.Null(await Store.GetAsync(key));
    }

    [Fact]
    public async Task Of_two_that_read_the_same_state_the_later_cannot_write()
    {
        await Store.PutAsync("k", """{"n":0}""");
        object first = (await Store.State.ReadAsync(["k"], Cancellation))["k"];
        object second = (await Store.State.ReadAsync(["k"], Cancellation))["k"];
        await Store.State.WriteAsync(new Dictionary<string, object> { ["k"] = Changed(first, """{"n":1}""") }, Cancellation);

        ArgumentException conflict = await Assert.ThrowsAsync<ArgumentException>(() => Store.State.WriteAsync(
            new Dictionary<string, object> { ["a"] = Text.Item("{}"), ["k"] = Changed(second, """{"n":2}""") }, Cancellation));
        Assert.StartsWith("Etag conflict", conflict.Message, StringComparison.Ordinal);
        Assert.Equal("""{"n":1}""", await Store.GetAsync("k"));
        Assert.Null(await Store.GetAsync("a"));
    }

    [Fact]
    public async Task State_believed_new_does_not_overwrite()
    {
        await Store.PutAsync("k", """{"n":0}""");
        await Assert.ThrowsAsync<ArgumentException>(
            () => Store.State.WriteAsync(new Dictionary<string, object> { ["k"] = Text.Item("""{"n":1}""") }, Cancellation));
        Assert.Equal("""{"n":0}""", await Store.GetAsync("k"));
    }

    [Fact]
    public async Task An_item_that_was_written_can_be_written_again()
    {
        object item = Text.Item("""{"n":0}""");
        await Store.State.WriteAsync(new Dictionary<string, object> { ["k"] = item }, Cancellation);
        await Store.State.WriteAsync(new Dictionary<string, object> { ["k"] = item }, Cancellation);
        Assert.Equal("""{"n":0}""", await Store.GetAsync("k"));
    }

    [Fact]
    public async Task State_written_in_a_turn_shows_there_at_once_and_elsewhere_with_the_commit()
    {
        await Store.PutAsync("old", """{"n":0}""");
        await using IConversationTurn turn = await Store.BeginAsync("c1");
        using (turn.HoldState())
        {
            await Store.State.WriteAsync(new Dictionary<string, object> { ["new"] = Text.Item("""{"n":1}""") }, Cancellation);
            await Store.State.DeleteAsync(["old"], Cancellation);
            Assert.Equal("""{"n":1}""", await Store.GetAsync("new"));
            Assert.Null(await Store.GetAsync("old"));
        }

        Assert.Null(await Store.GetAsync("new"));
        Assert.Equal("""{"n":0}""", await Store.GetAsync("old"));
        await turn.CommitAsync(new TurnRecord { Activities = [Text.Utf8("1")] }, Cancellation);
        Assert.Equal("""{"n":1}""", await Store.GetAsync("new"));
        Assert.Null(await Store.GetAsync("old"));
    }

    [Fact]
    public async Task Discarded_state_is_not_committed()
    {
        await using IConversationTurn turn = await Store.BeginAsync("c1");
        using (turn.HoldState())
        {
            await Store.State.WriteAsync(new Dictionary<string, object> { ["a"] = Text.Item("{}") }, Cancellation);
            turn.DiscardState();
            await Store.State.WriteAsync(new Dictionary<string, object> { ["b"] = Text.Item("{}") }, Cancellation);
        }

        await turn.CommitAsync(new TurnRecord(), Cancellation);
        Assert.Null(await Store.GetAsync("a"));
        Assert.Equal("{}", await Store.GetAsync("b"));
    }

    [Theory]
    [InlineData("""{"n":0}""")]
    [InlineData(null)]
    public async Task A_turn_whose_state_was_changed_meanwhile_keeps_nothing(string? before)
    {
        if (before is not null)
        {
            await Store.PutAsync("k", before);
        }

        await using IConversationTurn turn = await Store.BeginAsync("c1");
        using (turn.HoldState())
        {
            IDictionary<string, object> read = await Store.State.ReadAsync(["k"], Cancellation);
            object mine = read.TryGetValue("k", out object? item) ? Changed(item, """{"n":"mine"}""") : Text.Item("""{"n":"mine"}""");
            await Store.State.WriteAsync(new Dictionary<string, object> { ["a"] = Text.Item("{}"), ["k"] = mine }, Cancellation);
        }

        await Store.PutAsync("k", """{"n":"theirs"}""");
        await Assert.ThrowsAsync<TurnConflictException>(
            () => turn.CommitAsync(new TurnRecord { Activities = [Text.Utf8("1")] }, Cancellation));
        Assert.Equal("""{"n":"theirs"}""", await Store.GetAsync("k"));
        Assert.Null(await Store.GetAsync("a"));
        Assert.Empty(await Store.SaidAsync("c1"));
    }

    // The item a turn has read, with a new value and the ETag it was read with.
    private static object Changed(object read, string json)
    {
        object changed = Text.Item(json);
        BotJson.SetETag(changed, BotJson.GetETag(read)!);
        return changed;
    }
}
