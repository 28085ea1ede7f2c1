using System.Data.Common;
using DirectLine;

namespace CrampBot.Storage;

/// <summary>The items of the bot's state in the database.</summary>
internal static class StateTable
{
    /// <summary>Reads one item.</summary>
    /// <returns>The item and its ETag; null where there is none.</returns>
    public static async Task<(byte[] Json, string ETag)?> ReadAsync(
        DbConnection connection, string key, CancellationToken cancellationToken)
    {
        IReadOnlyList<(byte[] Json, string ETag)> rows = await connection.QueryAsync(
            "SELECT json, etag FROM state WHERE key = @key",
            row => (row.GetFieldValue<byte[]>(0), row.GetString(1)),
            cancellationToken,
            ("@key", key));
        return rows.Count == 0 ? null : rows[0];
    }

    /// <summary>Makes changes, within the caller's transaction.</summary>
    /// <param name="connection">Has the transaction open.</param>
    /// <param name="changes">The changes.</param>
    /// <param name="now">The time of the changes.</param>
    /// <param name="cancellationToken">Gives up changing.</param>
    /// <returns>The new ETag of every item that was written.</returns>
    /// <exception cref="TurnConflictException">An item is not as its change expects; the transaction must not be committed.</exception>
    public static async Task<IReadOnlyDictionary<string, string>> ApplyAsync(
        DbConnection connection, IEnumerable<StateChange> changes, DateTimeOffset now, CancellationToken cancellationToken)
    {
        Dictionary<string, string> etags = [];

        // In one order everywhere, so that two transactions cannot wait for each other.
        foreach (StateChange change in changes.OrderBy(change => change.Key, StringComparer.Ordinal))
        {
            if (change.Json is null)
            {
                await connection.ExecuteAsync("DELETE FROM state WHERE key = @key", cancellationToken, ("@key", change.Key));
                continue;
            }

            string etag = Guid.NewGuid().ToString("N");
            int rows = await connection.ExecuteAsync(
                Statement(change.Expected),
                cancellationToken,
                ("@key", change.Key),
                ("@etag", etag),
                ("@json", change.Json),
                ("@now", now.ToUnixTimeMilliseconds()),
                ("@expected", change.Expected ?? ""));
            etags[change.Key] = rows == 1 ? etag : throw new TurnConflictException();
        }

        return etags;
    }

    private static string Statement(string? expected) => expected switch
    {
        null => """
            INSERT INTO state (key, etag, json, used_at) VALUES (@key, @etag, @json, @now)
            ON CONFLICT (key) DO NOTHING
            """,
        StateChange.Any => """
            INSERT INTO state (key, etag, json, used_at) VALUES (@key, @etag, @json, @now)
            ON CONFLICT (key) DO UPDATE SET etag = excluded.etag, json = excluded.json, used_at = excluded.used_at
            """,
        _ => "UPDATE state SET etag = @etag, json = @json, used_at = @now WHERE key = @key AND etag = @expected",
    };
}
