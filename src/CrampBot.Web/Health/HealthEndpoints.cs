using System.Text.Json;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace CrampBot.Web.Health;

/// <summary>Tells a load balancer whether this process is alive and whether it may be sent traffic.</summary>
internal static class HealthEndpoints
{
    /// <summary>The tag of the checks that readiness looks at.</summary>
    public const string Ready = "ready";

    // A database that takes longer cannot serve a conversation either.
    private static readonly TimeSpan StorageTimeout = TimeSpan.FromSeconds(5);

    /// <summary>Registers the machinery and the check of the store; other features add their own check.</summary>
    public static void AddCrampBotHealth(this IServiceCollection services) =>
        services.AddHealthChecks().AddCheck<StorageHealth>("storage", tags: [Ready], timeout: StorageTimeout);

    /// <summary>Maps <c>GET /health/live</c> (the process answers) and <c>GET /health/ready</c> (the content is usable and the database answers).</summary>
    public static void MapCrampBotHealth(this IEndpointRouteBuilder routes)
    {
        routes.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false });
        routes.MapHealthChecks("/health/ready", new HealthCheckOptions
        {
            Predicate = check => check.Tags.Contains(Ready),
            ResponseWriter = WriteAsync,
        });
    }

    private static Task WriteAsync(HttpContext context, HealthReport report)
    {
        context.Response.ContentType = "application/json";
        return context.Response.WriteAsync(JsonSerializer.Serialize(new
        {
            status = report.Status.ToString(),
            checks = report.Entries.ToDictionary(entry => entry.Key, entry => new
            {
                status = entry.Value.Status.ToString(),
                description = entry.Value.Description,
            }),
        }));
    }
}
