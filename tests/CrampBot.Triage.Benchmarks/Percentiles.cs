using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Engines;
using BenchmarkDotNet.Jobs;

namespace CrampBot.Triage.Benchmarks;

/// <summary>One reading at a time, so that a slow one shows in the percentiles instead of in a mean.</summary>
internal sealed class Percentiles : ManualConfig
{
    public Percentiles()
    {
        AddJob(Job.Default.WithStrategy(RunStrategy.Monitoring).WithWarmupCount(200).WithIterationCount(500).WithLaunchCount(1));
        AddColumn(StatisticColumn.P50, StatisticColumn.P95, StatisticColumn.Max);
    }
}
