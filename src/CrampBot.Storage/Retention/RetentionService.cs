using System.Data.Common;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace CrampBot.Storage;

/// <summary>Sweeps at start and then every hour.</summary>
internal sealed class RetentionService(RetentionSweep sweep, TimeProvider time, ILogger<RetentionService> logger) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromHours(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using PeriodicTimer timer = new(Interval, time);
        do
        {
            try
            {
                await sweep.RunAsync(stoppingToken);
            }
            catch (DbException fault)
            {
                StorageLog.SweepFailed(logger, fault.GetType());
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }
}
