using System.Data.Common;
using DirectLine;

namespace CrampBot.Storage;

/// <summary>A database with its schema in place: what differs between SQLite and PostgreSQL is in the classes derived from this.</summary>
internal abstract class Database
{
    private readonly Lazy<Task> _ready;

    protected Database() => _ready = new Lazy<Task>(MigrateAsync);

    /// <summary>Makes sure that the database can be reached and has the schema this program knows.</summary>
    /// <exception cref="InvalidOperationException">A newer program has changed the schema; schemas do not go back.</exception>
    public Task ReadyAsync() => _ready.Value;

    /// <summary>Opens a connection for reading.</summary>
    public async Task<DbConnection> OpenAsync(CancellationToken cancellationToken)
    {
        await ReadyAsync();
        return await ConnectAsync(cancellationToken);
    }

    /// <summary>Does work in one transaction, which is committed when the work ends well.</summary>
    public virtual async Task WriteAsync(Func<DbConnection, Task> work, CancellationToken cancellationToken)
    {
        await using DbConnection connection = await OpenAsync(cancellationToken);
        await using DbTransaction transaction = await connection.BeginTransactionAsync(cancellationToken);
        await work(connection);
        await transaction.CommitAsync(cancellationToken);
    }

    /// <summary>Makes sure that what was deleted cannot be found in the database's files any longer.</summary>
    public abstract Task ScrubAsync(CancellationToken cancellationToken);

    /// <summary>Keeps other instances from running turns in a conversation until the result is disposed.</summary>
    public abstract Task<IAsyncDisposable> LockConversationAsync(string conversationId, CancellationToken cancellationToken);

    /// <summary>Has other instances wake their streams of a conversation when the open transaction is committed.</summary>
    public abstract Task AnnounceAsync(DbConnection connection, string conversationId, CancellationToken cancellationToken);

    /// <summary>Has other instances show an activity on their streams of a conversation.</summary>
    public abstract Task BroadcastAsync(string conversationId, ReadOnlyMemory<byte> activity, CancellationToken cancellationToken);

    /// <summary>Tells the hub what other instances announce and broadcast, until cancelled.</summary>
    public abstract Task ListenAsync(StreamHub hub, CancellationToken cancellationToken);

    protected abstract string SchemaName { get; }

    protected abstract Task<DbConnection> ConnectAsync(CancellationToken cancellationToken);

    /// <summary>What must be done before the first transaction.</summary>
    protected abstract Task PrepareAsync(DbConnection connection);

    /// <summary>Keeps other instances from changing the schema until the open transaction ends.</summary>
    protected abstract Task LockSchemaAsync(DbConnection connection);

    private async Task MigrateAsync()
    {
        IReadOnlyList<string> scripts = SchemaScripts.Of(SchemaName);
        await using DbConnection connection = await ConnectAsync(CancellationToken.None);
        await PrepareAsync(connection);
        await using DbTransaction transaction = await connection.BeginTransactionAsync();
        await LockSchemaAsync(connection);
        await connection.ExecuteAsync(
            "CREATE TABLE IF NOT EXISTS schema_versions (version INTEGER NOT NULL PRIMARY KEY)", CancellationToken.None);
        IReadOnlyList<int> versions = await connection.QueryAsync(
            "SELECT COALESCE(MAX(version), 0) FROM schema_versions", row => row.GetInt32(0), CancellationToken.None);
        if (versions[0] > scripts.Count)
        {
            throw new InvalidOperationException(
                $"The database has schema version {versions[0]}, this program knows {scripts.Count}: run the newer program again.");
        }

        for (int version = versions[0] + 1; version <= scripts.Count; version++)
        {
            await connection.ExecuteAsync(scripts[version - 1], CancellationToken.None);
            await connection.ExecuteAsync(
                "INSERT INTO schema_versions (version) VALUES (@version)", CancellationToken.None, ("@version", version));
        }

        await transaction.CommitAsync();
    }
}
