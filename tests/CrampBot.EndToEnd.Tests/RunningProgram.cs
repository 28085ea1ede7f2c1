using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace CrampBot.EndToEnd;

/// <summary>The built program, started as a process of its own with a store of its own.</summary>
public sealed class RunningProgram : IAsyncDisposable
{
    private readonly Process _process;

    private RunningProgram(Process process, Uri address)
    {
        _process = process;
        Address = address;
    }

    /// <summary>Where it listens.</summary>
    public Uri Address { get; }

    /// <summary>Starts the program and waits until it is ready.</summary>
    /// <param name="storeFolder">Where it keeps its database and its keys; the same folder again resumes what was kept.</param>
    /// <param name="port">The port to listen on; a free one by default.</param>
    /// <param name="settings">Further settings, as command-line arguments.</param>
    public static async Task<RunningProgram> StartAsync(string storeFolder, int? port = null, params string[] settings)
    {
        Uri address = new($"http://127.0.0.1:{port ?? FreePort()}/");
        string root = FindRoot();
        ProcessStartInfo start = new("dotnet")
        {
            WorkingDirectory = Path.Combine(root, "src", "CrampBot.Web"),
            ArgumentList =
            {
                Path.Combine(root, "artifacts", "bin", "CrampBot.Web", Configuration(), "CrampBot.Web.dll"),
                "--urls", address.ToString(),
                "--Storage:Path", Path.Combine(storeFolder, "crampbot.db"),
            },
            Environment = { ["ASPNETCORE_ENVIRONMENT"] = "Development" },
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (string setting in settings)
        {
            start.ArgumentList.Add(setting);
        }

        Process process = Process.Start(start) ?? throw new InvalidOperationException("The program did not start.");
        process.OutputDataReceived += static (_, _) => { };
        process.ErrorDataReceived += static (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        RunningProgram program = new(process, address);
        await program.WaitUntilReadyAsync();
        return program;
    }

    /// <summary>Ends the process without a word, as a power cut would.</summary>
    public async Task KillAsync()
    {
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            await KillAsync();
        }

        _process.Dispose();
    }

    private async Task WaitUntilReadyAsync()
    {
        using HttpClient http = new() { BaseAddress = Address };
        using CancellationTokenSource patience = new(TimeSpan.FromMinutes(1));
        while (!await IsReadyAsync(http, patience.Token))
        {
            if (_process.HasExited)
            {
                throw new InvalidOperationException($"The program ended with exit code {_process.ExitCode} before it was ready.");
            }

            await Task.Delay(TimeSpan.FromMilliseconds(100), patience.Token);
        }
    }

    private static async Task<bool> IsReadyAsync(HttpClient http, CancellationToken cancellationToken)
    {
        try
        {
            using HttpResponseMessage response = await http.GetAsync(new Uri("health/ready", UriKind.Relative), cancellationToken);
            return response.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false; // Nothing listens yet.
        }
    }

    /// <summary>A port that nothing listens on.</summary>
    internal static int FreePort()
    {
        using TcpListener listener = new(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static string FindRoot()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "CrampBot.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("The tests must run inside the repository.");
    }

    private static string Configuration() => new DirectoryInfo(AppContext.BaseDirectory).Name;
}
