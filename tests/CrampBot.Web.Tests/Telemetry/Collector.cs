using System.Collections.Concurrent;
using System.IO.Compression;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

namespace CrampBot.Web.Tests.Telemetry;

/// <summary>A destination for telemetry on this machine that keeps what it is sent, as text.</summary>
public sealed class Collector : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly ConcurrentQueue<(string Path, string Body)> _received = new();

    private Collector(WebApplication app) => _app = app;

    /// <summary>Where it listens.</summary>
    public string Address => _app.Urls.Single();

    /// <summary>The paths that were called.</summary>
    public IReadOnlyCollection<string> Paths => [.. _received.Select(request => request.Path).Distinct()];

    /// <summary>Everything it was sent.</summary>
    public string Everything => string.Join('\n', _received.Select(request => request.Body));

    /// <summary>What was sent to one path.</summary>
    public string SentTo(string path) => string.Join('\n', _received.Where(request => request.Path == path).Select(request => request.Body));

    /// <summary>Starts one on a free port.</summary>
    public static async Task<Collector> StartAsync()
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        WebApplication app = builder.Build();
        Collector collector = new(app);
        app.Run(collector.KeepAsync);
        await app.StartAsync();
        return collector;
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task KeepAsync(HttpContext context)
    {
        bool isZipped = context.Request.Headers.ContentEncoding == "gzip";
        await using Stream body = isZipped ? new GZipStream(context.Request.Body, CompressionMode.Decompress) : context.Request.Body;
        using StreamReader reader = new(body, Encoding.Latin1);
        _received.Enqueue((context.Request.Path, await reader.ReadToEndAsync()));
        context.Response.StatusCode = StatusCodes.Status200OK;
    }
}
