using DirectLine;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Time.Testing;

namespace CrampBot.Storage.Tests;

/// <summary>A running store, as one instance of the program has it, with a clock that the test moves.</summary>
public sealed class TestStore : IAsyncDisposable
{
    private readonly IHost _host;

    private TestStore(IHost host, FakeTimeProvider time)
    {
        _host = host;
        Time = time;
    }

    public FakeTimeProvider Time { get; }

    public IStorage State => _host.Services.GetRequiredService<IStorage>();

    public IConversationLog Log => _host.Services.GetRequiredService<IConversationLog>();

    public PersonalData PersonalData => _host.Services.GetRequiredService<PersonalData>();

    public MissStore Misses => _host.Services.GetRequiredService<MissStore>();

    internal RetentionSweep Retention => _host.Services.GetRequiredService<RetentionSweep>();

    internal Database Database => _host.Services.GetRequiredService<Database>();

    public static async Task<TestStore> StartAsync(string contentRoot, params (string Name, string Value)[] settings)
    {
        FakeTimeProvider time = new(new DateTimeOffset(2026, 3, 1, 8, 0, 0, TimeSpan.Zero));
        HostApplicationBuilder builder = new(new HostApplicationBuilderSettings { DisableDefaults = true, ContentRootPath = contentRoot });
        builder.Configuration.AddInMemoryCollection(settings.ToDictionary(setting => setting.Name, setting => (string?)setting.Value));
        builder.Services.AddSingleton<TimeProvider>(time);
        builder.Services.AddCrampBotStorage(builder.Configuration);
        IHost host = builder.Build();
        await host.StartAsync(TestContext.Current.CancellationToken);
        return new TestStore(host, time);
    }

    /// <summary>Keeps a conversation and begins a turn in it.</summary>
    public async Task<IConversationTurn> BeginAsync(string conversationId)
    {
        await Log.TryCreateAsync(new Conversation(conversationId, "directline", null), TestContext.Current.CancellationToken);
        return (await Log.BeginTurnAsync(conversationId, TestContext.Current.CancellationToken))!;
    }

    /// <summary>Commits a whole turn in which a person says something.</summary>
    public async Task SayAsync(string conversationId, string userId, string json)
    {
        await using IConversationTurn turn = await BeginAsync(conversationId);
        bool known = await turn.HasMemberAsync(userId, TestContext.Current.CancellationToken);
        await turn.CommitAsync(
            new TurnRecord { Activities = [Text.Utf8(json)], NewMember = known ? null : userId }, TestContext.Current.CancellationToken);
    }

    /// <summary>What is in a conversation's log.</summary>
    public async Task<string[]> SaidAsync(string conversationId, long after = 0, int limit = 100) =>
        [.. (await Log.ReadAsync(conversationId, after, limit, TestContext.Current.CancellationToken))
            .Select(activity => $"{activity.Sequence} {Text.Of(activity.Json)}")];

    /// <summary>Stores an item, whatever was there.</summary>
    public async Task PutAsync(string key, string json)
    {
        await State.DeleteAsync([key], TestContext.Current.CancellationToken);
        await State.WriteAsync(new Dictionary<string, object> { [key] = Text.Item(json) }, TestContext.Current.CancellationToken);
    }

    /// <summary>The JSON of an item; null where there is none.</summary>
    public async Task<string?> GetAsync(string key) =>
        (await State.ReadAsync([key], TestContext.Current.CancellationToken)).TryGetValue(key, out object? item)
            ? Text.Of(BotJson.WriteState(item))
            : null;

    public async ValueTask DisposeAsync()
    {
        await _host.StopAsync();
        await ((IAsyncDisposable)_host).DisposeAsync();
    }
}
