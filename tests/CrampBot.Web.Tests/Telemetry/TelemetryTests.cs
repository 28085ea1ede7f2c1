using System.Net;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OpenTelemetry.Logs;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;

namespace CrampBot.Web.Tests.Telemetry;

public sealed class TelemetryTests : IDisposable
{
    private const string Words = "mumbletypeg";

    private readonly DirectoryInfo _store = Directory.CreateTempSubdirectory("crampbot-telemetry-");

    public void Dispose() => _store.Delete(recursive: true);

    [Fact]
    public async Task Without_a_destination_there_is_no_telemetry()
    {
        await using WebApplicationFactory<Program> program = Program([]);

        Assert.Null(program.Services.GetService<TracerProvider>());
        Assert.Null(program.Services.GetService<MeterProvider>());
        Assert.Null(program.Services.GetService<LoggerProvider>());
    }

    [Fact]
    public async Task A_collector_gets_traces_metrics_and_logs_without_what_a_person_asked()
    {
        await using Collector collector = await Collector.StartAsync();

        await AskAsync(
            ("OTEL_EXPORTER_OTLP_ENDPOINT", collector.Address),
            ("OTEL_EXPORTER_OTLP_PROTOCOL", "http/protobuf"));

        Assert.Equal(["/v1/logs", "/v1/metrics", "/v1/traces"], collector.Paths.Order(StringComparer.Ordinal));
        Assert.Contains("/api/answers", collector.Everything, StringComparison.Ordinal);
        Assert.DoesNotContain(Words, collector.Everything, StringComparison.Ordinal);
        Assert.DoesNotContain("/health/", collector.SentTo("/v1/traces"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Application_Insights_gets_them_without_what_a_person_asked()
    {
        await using Collector collector = await Collector.StartAsync();

        await AskAsync((
            "APPLICATIONINSIGHTS_CONNECTION_STRING",
            $"InstrumentationKey={Guid.NewGuid()};IngestionEndpoint={collector.Address}/;LiveEndpoint={collector.Address}/"));

        Assert.Contains("/v2.1/track", collector.Paths);
        Assert.Contains("/api/answers", collector.Everything, StringComparison.Ordinal);
        Assert.DoesNotContain(Words, collector.Everything, StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_log_holds_what_a_person_asked_or_the_address_of_a_page()
    {
        using HeardLogs heard = new();
        await using WebApplicationFactory<Program> program = Program(
        [
            ("Logging:LogLevel:Default", "Trace"),
            ("Logging:LogLevel:Microsoft", "Trace"),
            ("Logging:LogLevel:Microsoft.AspNetCore", "Trace"),
            ("Logging:LogLevel:Microsoft.AspNetCore.Hosting.Diagnostics", "Trace"),
            ("Logging:LogLevel:Microsoft.AspNetCore.Routing.Matching", "Trace"),
            ($"Logging:{typeof(HeardLogs).FullName}:LogLevel:Default", "Trace"),
            ($"Logging:{typeof(HeardLogs).FullName}:LogLevel:Microsoft.AspNetCore.Routing", "Trace"),
        ]).WithWebHostBuilder(host => host.ConfigureServices(services => services.AddSingleton<ILoggerProvider>(heard)));
        using HttpClient http = program.CreateClient();

        await VisitAsync(http);

        Assert.Contains(heard.Messages, message => message.StartsWith("Microsoft.AspNetCore.", StringComparison.Ordinal));
        Assert.DoesNotContain(heard.Messages, message => message.Contains(Words, StringComparison.Ordinal));
    }

    /// <summary>Asks with everything switched on that could let the question out.</summary>
    private async Task AskAsync(params (string Key, string Value)[] destination)
    {
        await using WebApplicationFactory<Program> program = Program(
        [
            .. destination,
            ("OTEL_DOTNET_EXPERIMENTAL_ASPNETCORE_DISABLE_URL_QUERY_REDACTION", "true"),
            ("Logging:LogLevel:Default", "Trace"),
            ("Logging:LogLevel:Microsoft.AspNetCore", "Trace"),
        ]);
        using HttpClient http = program.CreateClient();

        await VisitAsync(http);

        program.Services.GetRequiredService<TracerProvider>().ForceFlush();
        program.Services.GetRequiredService<MeterProvider>().ForceFlush();
        program.Services.GetRequiredService<LoggerProvider>().ForceFlush();
    }

    /// <summary>Asks for what has a person's words, or an address that opens a page by itself.</summary>
    private static async Task VisitAsync(HttpClient http)
    {
        (await http.GetAsync(new Uri($"/api/answers?q=how+do+I+stop+a+cramp+{Words}", UriKind.Relative))).EnsureSuccessStatusCode();
        Assert.Equal(HttpStatusCode.NotFound, (await http.GetAsync(new Uri($"/summary/{Words}", UriKind.Relative))).StatusCode);
        (await http.GetAsync(new Uri("/health/live", UriKind.Relative))).EnsureSuccessStatusCode();
    }

    private WebApplicationFactory<Program> Program(IEnumerable<(string Key, string Value)> settings) =>
        new WebApplicationFactory<Program>().WithWebHostBuilder(host =>
        {
            host.UseEnvironment("Development");
            host.UseSetting("Storage:Path", Path.Combine(_store.FullName, "crampbot.db"));
            foreach ((string key, string value) in settings)
            {
                host.UseSetting(key, value);
            }
        });
}
