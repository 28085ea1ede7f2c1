using System.Text;

namespace BotRuntime.Tests.State;

public sealed class BotStateTests
{
    private readonly CountingStorage _storage = new();

    [Fact]
    public async Task Conversation_and_user_state_are_kept_under_their_keys()
    {
        TurnContext turn = Turn();
        await SetAsync(new ConversationState(_storage), turn, 1);
        await SetAsync(new UserState(_storage), turn, 2);

        Assert.Equal(["webchat/conversations/c1", "webchat/users/u1"], _storage.Written);
    }

    [Theory]
    [InlineData(null, "c1", "u1")]
    [InlineData("webchat", null, "u1")]
    [InlineData("webchat", "c1", null)]
    public async Task An_activity_that_lacks_what_a_key_is_made_of_is_refused(string? channel, string? conversation, string? user)
    {
        TurnContext turn = Turn(channel, conversation, user);

        await Assert.ThrowsAsync<InvalidOperationException>(async () =>
        {
            await SetAsync(new ConversationState(_storage), turn, 1);
            await SetAsync(new UserState(_storage), turn, 2);
        });
    }

    [Fact]
    public async Task Nothing_is_written_until_it_is_saved()
    {
        ConversationState state = new(_storage);
        TurnContext turn = Turn();
        await state.CreateProperty<Score>("score").SetAsync(turn, new Score(7));

        Assert.Empty(_storage.Written);

        await state.SaveChangesAsync(turn);
        Assert.Single(_storage.Written);
    }

    [Fact]
    public async Task Nothing_is_written_that_did_not_change()
    {
        await SetAsync(new ConversationState(_storage), Turn(), 7);
        _storage.Written.Clear();

        ConversationState state = new(_storage);
        TurnContext turn = Turn();
        Score read = await state.CreateProperty<Score>("score").GetAsync(turn);
        await state.SaveChangesAsync(turn);

        Assert.Equal(7, read.Points);
        Assert.Empty(_storage.Written);

        await state.SaveChangesAsync(turn, force: true);
        Assert.Single(_storage.Written);
    }

    [Fact]
    public async Task Nothing_is_written_where_there_was_nothing_and_is_nothing()
    {
        ConversationState state = new(_storage);
        TurnContext turn = Turn();
        Assert.Null(await state.CreateProperty<Score>("score").GetAsync(turn));

        await state.SaveChangesAsync(turn);

        Assert.Empty(_storage.Written);
    }

    [Fact]
    public async Task A_change_inside_an_object_is_written()
    {
        await SetAsync(new ConversationState(_storage), Turn(), 7);

        ConversationState state = new(_storage);
        TurnContext turn = Turn();
        (await state.CreateProperty<Score>("score").GetAsync(turn)).Points = 8;
        await state.SaveChangesAsync(turn);

        Assert.Equal("""{"score":{"points":8}}""", await _storage.JsonAsync());
    }

    [Fact]
    public async Task A_property_that_nobody_asks_for_stays_as_it_was_stored()
    {
        const string Foreign = """{"future":{"z" : [1, 2.50]},"score":{"points":7}}""";
        await _storage.WriteAsync(new Dictionary<string, object> { ["webchat/conversations/c1"] = new StateItem(Encoding.UTF8.GetBytes(Foreign)) });

        await SetAsync(new ConversationState(_storage), Turn(), 8);

        Assert.Equal("""{"future":{"z" : [1, 2.50]},"score":{"points":8}}""", await _storage.JsonAsync());
    }

    [Fact]
    public async Task A_missing_value_is_made_and_kept_or_is_the_default()
    {
        ConversationState state = new(_storage);
        TurnContext turn = Turn();
        IStatePropertyAccessor<int> count = state.CreateProperty<int>("count");

        Assert.Equal(0, await count.GetAsync(turn));
        Assert.Equal(5, await count.GetAsync(turn, () => 5));
        Assert.Equal(5, await count.GetAsync(turn, () => 6));
        await count.DeleteAsync(turn);
        Assert.Equal(6, await count.GetAsync(turn, () => 6));
    }

    [Fact]
    public async Task A_deleted_state_is_gone_at_once()
    {
        await SetAsync(new ConversationState(_storage), Turn(), 7);

        await new ConversationState(_storage).DeleteAsync(Turn());

        Assert.Empty(await _storage.ReadAsync(["webchat/conversations/c1"]));
    }

    [Fact]
    public async Task Of_two_turns_that_began_from_the_same_state_the_later_one_fails_to_save()
    {
        await SetAsync(new ConversationState(_storage), Turn(), 7);
        ConversationState earlier = new(_storage);
        ConversationState later = new(_storage);
        TurnContext earlierTurn = Turn();
        TurnContext laterTurn = Turn();
        await earlier.CreateProperty<Score>("score").SetAsync(earlierTurn, new Score(8));
        await later.CreateProperty<Score>("score").SetAsync(laterTurn, new Score(9));
        await earlier.SaveChangesAsync(earlierTurn);

        ArgumentException conflict = await Assert.ThrowsAsync<ArgumentException>(() => later.SaveChangesAsync(laterTurn));

        Assert.StartsWith("Etag conflict", conflict.Message, StringComparison.Ordinal);
        Assert.Equal("""{"score":{"points":8}}""", await _storage.JsonAsync());
    }

    [Fact]
    public async Task A_turn_may_save_twice()
    {
        ConversationState state = new(_storage);
        TurnContext turn = Turn();
        IStatePropertyAccessor<Score> score = state.CreateProperty<Score>("score");
        await score.SetAsync(turn, new Score(1));
        await state.SaveChangesAsync(turn);
        await score.SetAsync(turn, new Score(2));
        await state.SaveChangesAsync(turn);

        Assert.Equal("""{"score":{"points":2}}""", await _storage.JsonAsync());
    }

    private static TurnContext Turn(string? channel = "webchat", string? conversation = "c1", string? user = "u1") => new(
        new TestAdapter(),
        new Activity(ActivityTypes.Message)
        {
            ChannelId = channel,
            Conversation = new ConversationAccount(id: conversation),
            From = new ChannelAccount(user),
        });

    private static async Task SetAsync(BotState state, TurnContext turn, int points)
    {
        await state.CreateProperty<Score>("score").SetAsync(turn, new Score(points));
        await state.SaveChangesAsync(turn);
    }

    private sealed record Score(int Points)
    {
        public int Points { get; set; } = Points;
    }

    private sealed class CountingStorage : IStorage
    {
        private readonly MemoryStorage _inner = new();

        public List<string> Written { get; } = [];

        public Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default) => _inner.ReadAsync(keys, cancellationToken);

        public Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default)
        {
            Written.AddRange(changes.Keys);
            return _inner.WriteAsync(changes, cancellationToken);
        }

        public Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default) => _inner.DeleteAsync(keys, cancellationToken);

        public async Task<string> JsonAsync() =>
            Encoding.UTF8.GetString(((StateItem)(await ReadAsync(["webchat/conversations/c1"], default))["webchat/conversations/c1"]).Json.Span);
    }
}
