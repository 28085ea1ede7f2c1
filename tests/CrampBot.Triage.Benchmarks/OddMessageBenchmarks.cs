using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;
using CrampBot.Triage.Reading;
using CrampBot.Triage.Tests.Reading;

namespace CrampBot.Triage.Benchmarks;

/// <summary>The longest message that is read, of every odd kind; goal: none takes more than 50 ms.</summary>
[MemoryDiagnoser]
[MaxColumn]
[SimpleJob(RunStrategy.Monitoring, launchCount: 1, warmupCount: 50, iterationCount: 200)]
public class OddMessageBenchmarks
{
    private const int Longest = 4_000;
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "knowledge", "en", "triage");

    private readonly FindingsReader _reader = FindingsReader.Load(Folder, TriageContent.Load(Folder));
    private string _message = string.Empty;

    /// <summary>What the message is made of.</summary>
    [ParamsSource(nameof(Kinds))]
    public string Kind { get; set; } = string.Empty;

    /// <summary>All kinds.</summary>
    public static IEnumerable<string> Kinds => OddMessages.Kinds;

    /// <summary>Writes the message.</summary>
    [GlobalSetup]
    public void Write() => _message = OddMessages.Of(Kind, Longest);

    /// <summary>Reads the message.</summary>
    [Benchmark]
    public MessageReading Read() => _reader.Read(_message);
}
