using System.Diagnostics;

namespace CrampBot.Knowledge.Benchmarks;

/// <summary>How long single calls take.</summary>
internal sealed class Latency
{
    private readonly double[] _milliseconds;

    private Latency(double[] milliseconds)
    {
        _milliseconds = milliseconds;
        Array.Sort(_milliseconds);
    }

    /// <summary>Calls once for each question, after a round that is not counted.</summary>
    public static Latency Of(IReadOnlyList<string> questions, int rounds, Action<string> call)
    {
        foreach (string question in questions)
        {
            call(question);
        }

        return new Latency([.. Enumerable.Range(0, rounds).SelectMany(_ => questions).Select(question =>
        {
            long start = Stopwatch.GetTimestamp();
            call(question);
            return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        })]);
    }

    /// <summary>The time that a share of the calls stays under, in milliseconds.</summary>
    public double At(double share) => _milliseconds[(int)(share * (_milliseconds.Length - 1))];

    public override string ToString() => FormattableString.Invariant($"p50 {At(0.5):0.00} ms, p99 {At(0.99):0.00} ms, {_milliseconds.Length} calls");
}
