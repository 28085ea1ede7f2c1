using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Engines;
using BenchmarkDotNet.Jobs;

namespace CrampBot.Triage.Benchmarks;

/// <summary>One reading at a time, so that a slow one shows in the percentiles instead of in a mean.</summary>
/// <remarks>No collection of garbage is forced between readings: it would empty the caches, as nothing does to a running bot.</remarks>
internal sealed class Percentiles : ManualConfig
{
    public Percentiles()
    {
        AddJob(Job.Default.WithStrategy(RunStrategy.Monitoring).WithWarmupCount(2_000).WithIterationCount(2_000).WithLaunchCount(1).WithGcForce(false));
        AddColumn(StatisticColumn.P50, StatisticColumn.P95, StatisticColumn.Max);
    }
}
