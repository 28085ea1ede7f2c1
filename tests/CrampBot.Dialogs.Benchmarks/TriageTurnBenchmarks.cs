using BenchmarkDotNet.Attributes;
using BotRuntime.Testing;
using CrampBot.Dialogs.Conversations;
using CrampBot.Dialogs.Misses;
using CrampBot.Dialogs.Triage;
using CrampBot.Knowledge;
using CrampBot.Storage;
using CrampBot.Triage.Reading;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace CrampBot.Dialogs.Benchmarks;

/// <summary>One turn of a triage through the bot, its state read and written, beside an echo and the reader alone.</summary>
/// <remarks>
/// Goal: the turn takes at most four echoes that read and write the same state, and once the reader. The state is in the file that the
/// program keeps by itself, or in memory alone, where nothing hides what the turn itself costs. The bare echo, which has no state, is
/// there to show what the state costs.
/// </remarks>
[MemoryDiagnoser]
public class TriageTurnBenchmarks
{
    private const string Answer = "none of these, it only hurts a bit";
    private static readonly string Knowledge = Path.Combine(AppContext.BaseDirectory, "knowledge", "en");

    private readonly TestAdapter _adapter = new();
    private readonly TriageRoom _room = TriageRoom.Open(Path.Combine(Knowledge, "triage"));
    private readonly KnowledgeStore _knowledge = KnowledgeStore.Open(Knowledge, TimeProvider.System, NullLogger<KnowledgeStore>.Instance);
    private readonly NoHost _host = new();
    private readonly string _folder = Directory.CreateTempSubdirectory("benchmark-").FullName;
    private IHost? _program;
    private FixedStorage? _storage;
    private Conversation? _conversation;
    private ReadingContext? _asked;

    /// <summary>Whether the state is in the file that the program keeps by itself; else it is in memory alone.</summary>
    [Params(true, false)]
    public bool InFile { get; set; }

    /// <summary>Brings the conversation to its second question.</summary>
    [GlobalSetup]
    public async Task Prepare()
    {
        HostApplicationBuilder builder = Host.CreateApplicationBuilder(new HostApplicationBuilderSettings { ContentRootPath = _folder });
        builder.Logging.ClearProviders();
        builder.Services.AddCrampBotStorage(builder.Configuration);
        _program = builder.Build();
        await _program.StartAsync();
        _storage = new FixedStorage(InFile ? _program.Services.GetRequiredService<IStorage>() : new MemoryStorage());
        _conversation = new Conversation(_host, _host, TimeProvider.System);
        _asked = ReadingContext.Of(_room.Content.Questions.Questions[1]);
        await SayAsync("should i see a doctor");
        await SayAsync("none of these");
        _storage.Fix();
    }

    /// <summary>Deletes the file.</summary>
    [GlobalCleanup]
    public async Task CleanUp()
    {
        await _program!.StopAsync();
        _program.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    /// <summary>Says back what was said.</summary>
    [Benchmark]
    public async Task BareEcho()
    {
        await _adapter.SendTextToBotAsync(Answer, SayBackAsync, default);
        _adapter.ActiveQueue.Clear();
    }

    /// <summary>Says back what was said, and reads and writes the state that the triage turn reads and writes.</summary>
    [Benchmark(Baseline = true)]
    public async Task Echo()
    {
        ConversationState state = new(_storage!);
        MemoryProperty property = new(state);
        IStatePropertyAccessor<DialogState> stack = state.CreateProperty<DialogState>(nameof(DialogState));
        await _adapter.SendTextToBotAsync(
            Answer,
            async (turn, cancellationToken) =>
            {
                await stack.GetAsync(turn, () => new DialogState(), cancellationToken);
                (ConversationMemory memory, _) = await property.ReadAsync(turn, cancellationToken);
                await SayBackAsync(turn, cancellationToken);
                await property.WriteAsync(turn, memory with { Greeted = !memory.Greeted }, cancellationToken);
                await state.SaveChangesAsync(turn, false, cancellationToken);
            },
            default);
        _adapter.ActiveQueue.Clear();
    }

    /// <summary>Reads the message as the answer to the question.</summary>
    [Benchmark]
    public MessageReading Reader() => _room.Reader.Read(Answer, _asked);

    /// <summary>Answers the second question, and is asked the third.</summary>
    [Benchmark]
    public Task TriageTurn() => SayAsync(Answer);

    private static Task SayBackAsync(ITurnContext turn, CancellationToken cancellationToken) =>
        turn.SendActivityAsync(MessageFactory.Text(turn.Activity.Text), cancellationToken);

    private async Task SayAsync(string text)
    {
        CrampBotHandler bot = new(new ConversationState(_storage!), _knowledge, _room, _conversation!, _host, _host);
        await _adapter.SendTextToBotAsync(text, bot.OnTurnAsync, default);
        _adapter.ActiveQueue.Clear();
    }

    private sealed class NoHost : IHostServices, IMissLog
    {
        public Task ForgetAsync(ITurnContext context, CancellationToken cancellationToken) => Task.CompletedTask;

        public Uri? SummaryAddress(ITurnContext context) => null;

        public Uri? ArticleAddress(string sectionId) => null;

        public Task RecordAsync(ITurnContext context, Miss miss, CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
