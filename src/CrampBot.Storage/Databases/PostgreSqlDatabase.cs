using System.Data.Common;
using DirectLine;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace CrampBot.Storage;

/// <summary>A PostgreSQL server shared by several instances of the program.</summary>
/// <remarks>
/// Turns of one conversation are ordered across instances by an advisory lock; streams of other instances are woken by <c>NOTIFY</c>.
/// Locks have a pool of connections of their own: a turn that holds one never waits for another turn's.
/// </remarks>
internal sealed class PostgreSqlDatabase : Database, IAsyncDisposable
{
    private const string WakeChannel = "crampbot_wake";
    private const string ShowChannel = "crampbot_show";
    private const int LongestNotification = 7_900; // PostgreSQL takes fewer than 8,000 bytes.
    private const long SchemaLock = 0x_C4A3_9B07;  // Any number that nothing else in the database locks.

    private const string PoolSizeSetting = "Maximum Pool Size";
    private const int UsualPoolSize = 20; // Twice that an instance, so that two fit a server with its usual 100 connections.

    private static readonly TimeSpan ListenAgainAfter = TimeSpan.FromSeconds(1);

    private readonly string _instance = Guid.NewGuid().ToString("N");
    private readonly NpgsqlDataSource _work;
    private readonly NpgsqlDataSource _locks;
    private readonly TimeProvider _time;
    private readonly ILogger<PostgreSqlDatabase> _logger;

    public PostgreSqlDatabase(string connectionString, TimeProvider time, ILogger<PostgreSqlDatabase> logger)
    {
        // Errors without detail: PostgreSQL would quote the values of a row in them.
        NpgsqlConnectionStringBuilder settings = new(connectionString) { IncludeErrorDetail = false };
        if (!settings.ContainsKey(PoolSizeSetting))
        {
            settings.MaxPoolSize = UsualPoolSize;
        }

        _work = NpgsqlDataSource.Create(settings);
        settings.ApplicationName = "CrampBot locks";
        _locks = NpgsqlDataSource.Create(settings);
        _time = time;
        _logger = logger;
    }

    protected override string SchemaName => "PostgreSql";

    // The server's own housekeeping (autovacuum) does it.
    public override Task ScrubAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public override async Task<IAsyncDisposable> LockConversationAsync(string conversationId, CancellationToken cancellationToken)
    {
        NpgsqlConnection connection = await _locks.OpenConnectionAsync(cancellationToken);
        try
        {
            await connection.ExecuteAsync("SELECT pg_advisory_lock(hashtextextended(@id, 0))", cancellationToken, ("@id", conversationId));
            return new HeldLock(connection, conversationId);
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }

    public override Task AnnounceAsync(DbConnection connection, string conversationId, CancellationToken cancellationToken) =>
        NotifyAsync(connection, WakeChannel, conversationId, cancellationToken);

    public override async Task BroadcastAsync(string conversationId, ReadOnlyMemory<byte> activity, CancellationToken cancellationToken)
    {
        string payload = $"{_instance} {conversationId} {Convert.ToBase64String(activity.Span)}";
        if (payload.Length <= LongestNotification)
        {
            await using DbConnection connection = await OpenAsync(cancellationToken);
            await NotifyAsync(connection, ShowChannel, payload, cancellationToken);
        }
    }

    public override async Task ListenAsync(StreamHub hub, CancellationToken cancellationToken)
    {
        while (!cancellationToken.IsCancellationRequested)
        {
            try
            {
                await ListenWhileConnectedAsync(hub, cancellationToken);
            }
            catch (NpgsqlException lost)
            {
                StorageLog.ListeningLost(_logger, lost.SqlState ?? lost.GetType().Name);
                await Task.Delay(ListenAgainAfter, _time, cancellationToken);
            }
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _locks.DisposeAsync();
        await _work.DisposeAsync();
    }

    protected override async Task<DbConnection> ConnectAsync(CancellationToken cancellationToken) =>
        await _work.OpenConnectionAsync(cancellationToken);

    protected override Task PrepareAsync(DbConnection connection) => Task.CompletedTask;

    protected override Task LockSchemaAsync(DbConnection connection) =>
        connection.ExecuteAsync("SELECT pg_advisory_xact_lock(@lock)", CancellationToken.None, ("@lock", SchemaLock));

    private static Task<int> NotifyAsync(DbConnection connection, string channel, string payload, CancellationToken cancellationToken) =>
        connection.ExecuteAsync("SELECT pg_notify(@channel, @payload)", cancellationToken, ("@channel", channel), ("@payload", payload));

    private async Task ListenWhileConnectedAsync(StreamHub hub, CancellationToken cancellationToken)
    {
        await using NpgsqlConnection connection = await _work.OpenConnectionAsync(cancellationToken);
        connection.Notification += (_, notification) => Receive(hub, notification);
        await connection.ExecuteAsync($"LISTEN {WakeChannel}; LISTEN {ShowChannel}", cancellationToken);
        hub.WakeAll(); // What was announced while nobody listened is in the log.
        while (true)
        {
            await connection.WaitAsync(cancellationToken);
        }
    }

    private void Receive(StreamHub hub, NpgsqlNotificationEventArgs notification)
    {
        if (notification.Channel == WakeChannel)
        {
            hub.Wake(notification.Payload);
        }
        else if (notification.Payload.Split(' ') is [string instance, string conversationId, string activity] && instance != _instance)
        {
            hub.Show(conversationId, Convert.FromBase64String(activity));
        }
    }

    private sealed class HeldLock(NpgsqlConnection connection, string conversationId) : IAsyncDisposable
    {
        public async ValueTask DisposeAsync()
        {
            await using (connection)
            {
                await connection.ExecuteAsync(
                    "SELECT pg_advisory_unlock(hashtextextended(@id, 0))", CancellationToken.None, ("@id", conversationId));
            }
        }
    }
}
