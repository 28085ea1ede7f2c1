using System.Diagnostics;

namespace CrampBot.Knowledge.Benchmarks;

/// <summary>How long single calls take.</summary>
internal sealed class Latency
{
    private readonly double[] _milliseconds;
    private readonly double[] _medians;

    private Latency(double[][] byQuestion)
    {
        _milliseconds = [.. byQuestion.SelectMany(calls => calls).Order()];
        _medians = [.. byQuestion.Select(calls => At(0.5, [.. calls.Order()])).Order()];
    }

    /// <summary>Calls once for each question, after a round that is not counted.</summary>
    public static Latency Of(IReadOnlyList<string> questions, int rounds, Action<string> call)
    {
        foreach (string question in questions)
        {
            call(question);
        }

        double[][] byQuestion = [.. questions.Select(_ => new double[rounds])];
        for (int round = 0; round < rounds; round++)
        {
            for (int question = 0; question < questions.Count; question++)
            {
                long start = Stopwatch.GetTimestamp();
                call(questions[question]);
                byQuestion[question][round] = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
            }
        }

        return new Latency(byQuestion);
    }

    /// <summary>The time that a share of the calls stays under, in milliseconds.</summary>
    public double At(double share) => At(share, _milliseconds);

    /// <summary>The time that a share of the questions stays under, each by the median of its calls: what else the machine does shows less.</summary>
    public double QuestionsAt(double share) => At(share, _medians);

    public override string ToString() => FormattableString.Invariant(
        $"p50 {At(0.5):0.00} ms, p99 {At(0.99):0.00} ms of {_milliseconds.Length} calls; by question p50 {QuestionsAt(0.5):0.00} ms, p99 {QuestionsAt(0.99):0.00} ms");

    private static double At(double share, double[] sorted) => sorted[(int)(share * (sorted.Length - 1))];
}
