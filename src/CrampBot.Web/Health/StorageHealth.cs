using System.Data.Common;
using CrampBot.Storage;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace CrampBot.Web.Health;

/// <summary>Ready while the database answers.</summary>
/// <remarks>Says of a fault only what kind it is: the database's own words may name its address.</remarks>
internal sealed class StorageHealth(StorageProbe probe) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            await probe.ReadAsync(cancellationToken);
            return HealthCheckResult.Healthy();
        }
        catch (DbException fault)
        {
            return HealthCheckResult.Unhealthy($"The database cannot be read ({fault.GetType().Name}).");
        }
    }
}
