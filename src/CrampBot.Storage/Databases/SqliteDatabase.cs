using System.Data.Common;
using DirectLine;
using Microsoft.Data.Sqlite;

namespace CrampBot.Storage;

/// <summary>One SQLite file in WAL mode: readers never wait, writers one after the other. For one instance of the program.</summary>
/// <remarks>
/// Commits are written with <c>synchronous = NORMAL</c>: they survive the end of the process however it comes; after a power cut the
/// newest may be missing, but the file is whole.
/// </remarks>
internal sealed class SqliteDatabase : Database, IDisposable
{
    private readonly string _connectionString;
    private readonly SemaphoreSlim _writer = new(1);

    public SqliteDatabase(string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        _connectionString = new SqliteConnectionStringBuilder { DataSource = path }.ToString();
    }

    protected override string SchemaName => "Sqlite";

    public override async Task WriteAsync(Func<DbConnection, Task> work, CancellationToken cancellationToken)
    {
        await _writer.WaitAsync(cancellationToken);
        try
        {
            await base.WriteAsync(work, cancellationToken);
        }
        finally
        {
            _writer.Release();
        }
    }

    // Deleted rows are overwritten in the file, but the log of changes beside it still has them until it is emptied.
    public override async Task ScrubAsync(CancellationToken cancellationToken)
    {
        await using DbConnection connection = await OpenAsync(cancellationToken);
        await connection.ExecuteAsync("PRAGMA wal_checkpoint(TRUNCATE)", cancellationToken);
    }

    public override Task<IAsyncDisposable> LockConversationAsync(string conversationId, CancellationToken cancellationToken) =>
        Task.FromResult<IAsyncDisposable>(NoLock.Instance);

    public override Task AnnounceAsync(DbConnection connection, string conversationId, CancellationToken cancellationToken) =>
        Task.CompletedTask;

    public override Task BroadcastAsync(string conversationId, ReadOnlyMemory<byte> activity, CancellationToken cancellationToken) =>
        Task.CompletedTask;

    public override Task ListenAsync(StreamHub hub, CancellationToken cancellationToken) => Task.CompletedTask;

    public void Dispose()
    {
        _writer.Dispose();
        using SqliteConnection pooled = new(_connectionString);
        SqliteConnection.ClearPool(pooled);
    }

    protected override async Task<DbConnection> ConnectAsync(CancellationToken cancellationToken)
    {
        SqliteConnection connection = new(_connectionString);
        await connection.OpenAsync(cancellationToken);
        await connection.ExecuteAsync("PRAGMA synchronous = NORMAL; PRAGMA secure_delete = ON", cancellationToken);
        return connection;
    }

    protected override Task PrepareAsync(DbConnection connection) =>
        connection.ExecuteAsync("PRAGMA journal_mode = WAL", CancellationToken.None);

    // The transaction is the only writer of the file.
    protected override Task LockSchemaAsync(DbConnection connection) => Task.CompletedTask;

    private sealed class NoLock : IAsyncDisposable
    {
        public static readonly NoLock Instance = new();

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
