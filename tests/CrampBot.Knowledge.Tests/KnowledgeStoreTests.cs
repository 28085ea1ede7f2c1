using CrampBot.Knowledge.Loading;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace CrampBot.Knowledge.Tests;

public sealed class KnowledgeStoreTests : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly Folder _folder = new();

    [Fact]
    public async Task An_edit_on_disk_is_picked_up_without_a_restart()
    {
        using KnowledgeStore store = KnowledgeStore.Open(_folder.Root, TimeProvider.System, NullLogger<KnowledgeStore>.Instance);
        KnowledgeSnapshot before = store.Current;

        _folder.Replace("words/words.yaml", "Hello", "Good day");
        await UntilAsync(() => store.Current != before);

        Assert.Equal("Good day Ann.", store.Current.Words.Text("greeting.first", ("name", "Ann")));
        Assert.Empty(store.Faults);
    }

    [Fact]
    public async Task A_broken_edit_keeps_the_last_good_state_and_says_what_is_wrong()
    {
        RecordingLogger log = new();
        using KnowledgeStore store = KnowledgeStore.Open(_folder.Root, TimeProvider.System, log);
        KnowledgeSnapshot before = store.Current;

        _folder.Write("small-talk/thanks.yaml", "id: thanks\nreply: You are welcome.\n");
        await UntilAsync(() => store.Faults.Count > 0);

        Assert.Same(before, store.Current);
        Assert.Equal("small-talk/thanks.yaml(1): There are no utterances. Add the ways people write such a message.", Assert.Single(store.Faults).ToString());
        Assert.Contains(store.Faults[0].ToString(), Assert.Single(log.Messages), StringComparison.Ordinal);

        _folder.Write("small-talk/thanks.yaml", Folder.Reply("id: thanks", "You are welcome.", "thanks"));
        await UntilAsync(() => store.Faults.Count == 0);
        Assert.NotSame(before, store.Current);
    }

    [Fact]
    public async Task An_edit_that_takes_away_what_others_need_is_refused_until_it_is_back()
    {
        using KnowledgeStore store = KnowledgeStore.Open(_folder.Root, TimeProvider.System, NullLogger<KnowledgeStore>.Instance);
        store.Require((_, words) => words.Keys.Contains("greeting.first") ? [] : [new ContentFault("words", 0, "There is no greeting.", "Put it back.")]);
        KnowledgeSnapshot before = store.Current;

        _folder.Replace("words/words.yaml", "first", "second");
        await UntilAsync(() => store.Faults.Count > 0);

        Assert.Same(before, store.Current);
        Assert.Equal("words(0): There is no greeting. Put it back.", Assert.Single(store.Faults).ToString());

        _folder.Replace("words/words.yaml", "second", "first");
        await UntilAsync(() => store.Faults.Count == 0);
        Assert.NotSame(before, store.Current);
    }

    [Fact]
    public void What_is_missing_already_is_said_at_once()
    {
        using KnowledgeStore store = KnowledgeStore.Open(_folder.Root, TimeProvider.System, NullLogger<KnowledgeStore>.Instance);

        Assert.Throws<ContentException>(() => store.Require((_, _) => [new ContentFault("words", 0, "There is no greeting.", "Put it back.")]));
    }

    public void Dispose() => _folder.Dispose();

    private static async Task UntilAsync(Func<bool> reached)
    {
        using CancellationTokenSource patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(Patience);
        while (!reached())
        {
            await Task.Delay(TimeSpan.FromMilliseconds(20), patience.Token);
        }
    }

    private sealed class RecordingLogger : ILogger<KnowledgeStore>
    {
        public List<string> Messages { get; } = [];

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            if (logLevel is LogLevel.Error)
            {
                Messages.Add(formatter(state, exception));
            }
        }
    }
}
