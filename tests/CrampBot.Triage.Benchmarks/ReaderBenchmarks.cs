using BenchmarkDotNet.Attributes;
using CrampBot.Triage.Reading;

namespace CrampBot.Triage.Benchmarks;

/// <summary>One message of 500 characters, as people write them; goal: 1 ms median, 5 ms at the 99th percentile.</summary>
[MemoryDiagnoser]
[MedianColumn]
[Config(typeof(Percentiles))]
public class ReaderBenchmarks
{
    private const string Story =
        "Hi, I'm a 58 year old man and I've had this cramp in my left calf for about three days now. It started on Friday after a long drive " +
        "back from Scotland, about seven hours in the car. At first I thought it was just a normal cramp because I get them at night sometimes, " +
        "maybe twice a week, but this one hasn't really gone away and today the calf looks a bit swollen and feels warm when I touch it. I can " +
        "walk but it hurts, I'd say 6 out of 10. No chest pain and I'm not breathless. Should I be worried?";

    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "knowledge", "en", "triage");

    private readonly FindingsReader _reader = FindingsReader.Load(Folder, TriageContent.Load(Folder));

    /// <summary>Reads the message.</summary>
    [Benchmark]
    public MessageReading FiveHundredCharacters() => _reader.Read(Story);
}
