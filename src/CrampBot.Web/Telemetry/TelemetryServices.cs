using Azure.Monitor.OpenTelemetry.Exporter;
using OpenTelemetry;
using OpenTelemetry.Logs;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace CrampBot.Web.Telemetry;

/// <summary>Traces, metrics and logs for operators, by OpenTelemetry. Off unless a destination is set.</summary>
internal static class TelemetryServices
{
    /// <summary>The setting that sends telemetry to Application Insights: the connection string of the resource.</summary>
    public const string AzureMonitorKey = "APPLICATIONINSIGHTS_CONNECTION_STRING";

    /// <summary>The setting that sends telemetry to a collector: its address, as OpenTelemetry defines it.</summary>
    public const string CollectorKey = "OTEL_EXPORTER_OTLP_ENDPOINT";

    /// <summary>Adds telemetry to each destination that is set. What a person wrote is in none of it.</summary>
    public static void AddTelemetry(this IServiceCollection services, IConfiguration configuration)
    {
        string? azureMonitor = configuration[AzureMonitorKey];
        bool hasAzureMonitor = !string.IsNullOrWhiteSpace(azureMonitor);
        bool hasCollector = !string.IsNullOrWhiteSpace(configuration[CollectorKey]);
        if (!hasAzureMonitor && !hasCollector)
        {
            return;
        }

        OpenTelemetryBuilder telemetry = services.AddOpenTelemetry()
            .ConfigureResource(resource => resource.AddService("CrampBot"))
            .WithTracing(tracing => tracing
                .AddAspNetCoreInstrumentation(options => options.Filter = IsWorthATrace)
                .AddProcessor<AddressEraser>())
            .WithMetrics(metrics => metrics.AddAspNetCoreInstrumentation().AddRuntimeInstrumentation())
            .WithLogging();

        // At the level Information the framework logs more than addresses, all of it about requests; no setting may let it out.
        services.AddLogging(logging => logging.AddFilter<OpenTelemetryLoggerProvider>("Microsoft.AspNetCore", LogLevel.Warning));

        if (hasAzureMonitor)
        {
            telemetry.UseAzureMonitorExporter(options => options.ConnectionString = azureMonitor);
        }

        if (hasCollector)
        {
            telemetry.UseOtlpExporter();
        }
    }

    /// <summary>Probes come every few seconds and say nothing.</summary>
    private static bool IsWorthATrace(HttpContext context) => !context.Request.Path.StartsWithSegments("/health", StringComparison.Ordinal);
}
