using CrampBot.Knowledge;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace CrampBot.Web.Knowledge;

/// <summary>Ready with a warning while the folder on disk has faults and the last good state goes on answering.</summary>
internal sealed class KnowledgeHealth(KnowledgeStore store) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(store.Faults is { Count: > 0 } faults
            ? HealthCheckResult.Degraded($"The knowledge folder has {faults.Count} faults; the last good state is in use. First: {faults[0]}")
            : HealthCheckResult.Healthy());
}
