using Microsoft.AspNetCore.Diagnostics.HealthChecks;

namespace CrampBot.Web.Health;

/// <summary>Tells a load balancer whether this process is alive and whether it may be sent traffic.</summary>
internal static class HealthEndpoints
{
    private const string Ready = "ready";

    /// <summary>Registers what readiness looks at.</summary>
    public static void AddCrampBotHealth(this IServiceCollection services) => services.AddHealthChecks();

    /// <summary>Maps <c>GET /health/live</c> (the process answers) and <c>GET /health/ready</c> (content and storage are usable).</summary>
    public static void MapCrampBotHealth(this IEndpointRouteBuilder routes)
    {
        routes.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false });
        routes.MapHealthChecks("/health/ready", new HealthCheckOptions { Predicate = check => check.Tags.Contains(Ready) });
    }
}
