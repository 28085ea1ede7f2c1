using System.Data.Common;

namespace CrampBot.Storage;

/// <summary>Tells whether the database answers.</summary>
public sealed class StorageProbe
{
    private readonly Database _database;

    internal StorageProbe(Database database) => _database = database;

    /// <summary>Reads one row.</summary>
    /// <param name="cancellationToken">Gives up waiting for it.</param>
    /// <exception cref="DbException">The database cannot be reached or read.</exception>
    public async Task ReadAsync(CancellationToken cancellationToken)
    {
        await using DbConnection connection = await _database.OpenAsync(cancellationToken);
        await connection.QueryAsync("SELECT 1 FROM state LIMIT 1", row => row.GetInt32(0), cancellationToken);
    }
}
