using DirectLine;
using Microsoft.Extensions.Options;

namespace CrampBot.Storage.Tests;

public sealed class PostgreSqlTests(PostgreSqlServer server) : StorageContract
{
    private string _connectionString = "";

    [Fact]
    public async Task A_turn_waits_for_the_other_instances_turn_in_the_same_conversation()
    {
        TestStore other = await StartAnotherAsync();
        IConversationTurn first = await Store.BeginAsync("c1");
        Task<IConversationTurn> second = other.BeginAsync("c1");
        await using (IConversationTurn elsewhere = await other.BeginAsync("c2"))
        {
            Assert.False(second.IsCompleted);
        }

        await first.CommitAsync(new TurnRecord { Activities = [Text.Utf8("1")] }, Cancellation);
        await first.DisposeAsync();
        await using IConversationTurn turn = await second;
        Assert.Equal(1, turn.Conversation.LastSequence);
    }

    [Fact]
    public async Task Two_instances_can_start_on_an_empty_database_at_once()
    {
        _connectionString = await server.CreateDatabaseAsync();
        TestStore[] stores = await Task.WhenAll(StartAnotherAsync(), StartAnotherAsync());
        await stores[0].SayAsync("c1", "ann", "1");
        Assert.Equal(["1 1"], await stores[1].SaidAsync("c1"));
    }

    [Fact]
    public async Task Without_a_connection_string_the_program_does_not_start()
    {
        OptionsValidationException refused = await Assert.ThrowsAsync<OptionsValidationException>(
            () => TestStore.StartAsync(Path.GetTempPath(), ("Storage:Provider", "PostgreSQL")));
        Assert.Equal("Storage:ConnectionString is required for PostgreSQL.", refused.Message);
    }

    protected override async ValueTask PrepareAsync() => _connectionString = await server.CreateDatabaseAsync();

    protected override Task<TestStore> StartStoreAsync() => TestStore.StartAsync(
        Path.GetTempPath(), ("Storage:Provider", "PostgreSQL"), ("Storage:ConnectionString", _connectionString));
}
