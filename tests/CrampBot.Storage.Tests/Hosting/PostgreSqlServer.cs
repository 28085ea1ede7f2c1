using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Npgsql;

[assembly: AssemblyFixture(typeof(CrampBot.Storage.Tests.PostgreSqlServer))]

namespace CrampBot.Storage.Tests;

/// <summary>A throwaway PostgreSQL server from Debian's programs, shared by the tests of an assembly; each test has a database of its own.</summary>
/// <remarks>PostgreSQL refuses to run as root; then it runs as the user <c>postgres</c>.</remarks>
public sealed class PostgreSqlServer : IAsyncLifetime
{
    private readonly string? _programs = Directory.Exists("/usr/lib/postgresql")
        ? Directory.GetDirectories("/usr/lib/postgresql").Order(StringComparer.Ordinal).Select(version => $"{version}/bin").LastOrDefault()
        : null;

    private readonly string _folder = Path.Combine(Path.GetTempPath(), $"postgresql-{Guid.NewGuid():N}");
    private int _port;

    public async ValueTask InitializeAsync()
    {
        if (_programs is null)
        {
            return;
        }

        _port = FreePort();
        await RunAsync("initdb", "-D", _folder, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--no-sync");
        await RunAsync(
            "pg_ctl", "-D", _folder, "-w", "-l", Path.Combine(_folder, "server.log"),
            "-o", $"-p {_port} -c listen_addresses=127.0.0.1 -c unix_socket_directories={_folder} -c fsync=off", "start");
    }

    /// <summary>Makes an empty database; skips the test where PostgreSQL is not installed; tests/run.sh installs it.</summary>
    /// <returns>How to connect to it.</returns>
    public async Task<string> CreateDatabaseAsync()
    {
        if (_programs is null)
        {
            Assert.Skip("PostgreSQL is not installed (Debian: apt-get install postgresql).");
        }

        string name = $"test_{Guid.NewGuid():N}";
        await using NpgsqlDataSource server = NpgsqlDataSource.Create(ConnectionTo("postgres"));
        await using NpgsqlCommand create = server.CreateCommand($"CREATE DATABASE {name}");
        await create.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
        return ConnectionTo(name);
    }

    /// <summary>Cuts the connections on which instances listen to each other, as a network fault does.</summary>
    public static async Task CutListenersAsync(string connectionString)
    {
        await using NpgsqlDataSource server = NpgsqlDataSource.Create(connectionString);
        await using NpgsqlCommand cut = server.CreateCommand(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND query LIKE 'LISTEN%'");
        await cut.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        if (_programs is not null)
        {
            await RunAsync("pg_ctl", "-D", _folder, "-m", "immediate", "-w", "stop");
            await RunAsync("/bin/rm", "-rf", _folder);
        }
    }

    private static int FreePort()
    {
        using TcpListener listener = new(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private string ConnectionTo(string database) => string.Create(
        CultureInfo.InvariantCulture, $"Host=127.0.0.1;Port={_port};Username=postgres;Database={database};Pooling=true");

    private async Task RunAsync(string program, params string[] arguments)
    {
        string path = Path.Combine(_programs!, program);
        string[] command = Environment.IsPrivilegedProcess ? ["runuser", "-u", "postgres", "--", path, .. arguments] : [path, .. arguments];
        ProcessStartInfo start = new(command[0], command[1..])
        {
            WorkingDirectory = Path.GetTempPath(),
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using Process process = Process.Start(start)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> errors = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, $"{program} ended with {process.ExitCode}: {await output}{await errors}");
    }
}
