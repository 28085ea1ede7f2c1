using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;

namespace CrampBot.EndToEnd;

/// <summary>A client like Teams, which nobody here wrote: npm's <c>@microsoft/m365agentsplayground</c>, as a process of its own.</summary>
/// <remarks>Its version is that of <c>Playground/package-lock.json</c>; it is installed beside the built tests, once.</remarks>
internal sealed class TeamsClient : IAsyncDisposable
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Playground");
    private static readonly string Script = Path.Combine(Folder, "node_modules", "@microsoft", "m365agentsplayground", "cli.js");
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);
    private readonly Process _process;

    private TeamsClient(Process process, Uri address)
    {
        _process = process;
        Address = address;
    }

    /// <summary>The web page of the client.</summary>
    public Uri Address { get; }

    /// <summary>Installs the client where that is still to do, and starts it against a bot.</summary>
    /// <param name="program">Where the bot's program listens.</param>
    /// <remarks>Skips the test where Node.js is not installed, unless nothing may be skipped.</remarks>
    public static async Task<TeamsClient> StartAsync(Uri program)
    {
        try
        {
            await InstallAsync();
        }
        catch (Win32Exception) when (Environment.GetEnvironmentVariable(ChromiumFixture.SkipNothing) is null)
        {
            Assert.Skip("Node.js with npm is not installed, so a client like Teams cannot be tried.");
        }

        int port = RunningProgram.FreePort();
        Process process = Start(
            "node",
            Script,
            "start",
            "--app-endpoint", new Uri(program, "api/messages").ToString(),
            "--channel-id", "msteams",
            "--disable-telemetry",
            "--port", port.ToString(CultureInfo.InvariantCulture));
        TeamsClient client = new(process, new Uri($"http://127.0.0.1:{port}/"));
        await client.WaitUntilReadyAsync();
        return client;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
            await _process.WaitForExitAsync();
        }

        _process.Dispose();
    }

    private static async Task InstallAsync()
    {
        if (File.Exists(Script))
        {
            return;
        }

        using Process npm = Start("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel", "error");
        using CancellationTokenSource patience = new(Patience);
        await npm.WaitForExitAsync(patience.Token);
        Assert.True(npm.ExitCode == 0, $"npm ended with {npm.ExitCode}.");
    }

    private static Process Start(string program, params string[] arguments)
    {
        ProcessStartInfo start = new(program, arguments)
        {
            WorkingDirectory = Folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["BROWSER"] = "none" },
        };
        Process process = Process.Start(start) ?? throw new InvalidOperationException($"{program} did not start.");
        process.OutputDataReceived += static (_, _) => { };
        process.ErrorDataReceived += static (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return process;
    }

    private async Task WaitUntilReadyAsync()
    {
        using HttpClient http = new() { BaseAddress = Address };
        using CancellationTokenSource patience = new(Patience);
        while (!await IsReadyAsync(http, patience.Token))
        {
            if (_process.HasExited)
            {
                throw new InvalidOperationException($"The client ended with exit code {_process.ExitCode} before it was ready.");
            }

            await Task.Delay(TimeSpan.FromMilliseconds(100), patience.Token);
        }
    }

    private static async Task<bool> IsReadyAsync(HttpClient http, CancellationToken cancellationToken)
    {
        try
        {
            using HttpResponseMessage response = await http.GetAsync(new Uri("/", UriKind.Relative), cancellationToken);
            return response.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false; // Nothing listens yet.
        }
    }
}
