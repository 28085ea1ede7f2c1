using System.Data.Common;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace CrampBot.Storage;

/// <summary>Deletes what is older than <see cref="StorageOptions.RetentionDays"/>.</summary>
internal sealed class RetentionSweep(
    Database database, TimeProvider time, IOptions<StorageOptions> options, ILogger<RetentionSweep> logger)
{
    /// <summary>Deletes conversations and state that were not used, and activities and misses that were said, before the limit.</summary>
    public Task RunAsync(CancellationToken cancellationToken) => database.WriteAsync(
        connection => DeleteAsync(connection, cancellationToken), cancellationToken);

    private async Task DeleteAsync(DbConnection connection, CancellationToken cancellationToken)
    {
        DateTimeOffset now = time.GetUtcNow();
        int days = options.Value.RetentionDays;
        (string, object?) limit = ("@limit", now.AddDays(-days).ToUnixTimeMilliseconds());
        int activities = await connection.ExecuteAsync("DELETE FROM activities WHERE logged_at < @limit", cancellationToken, limit);
        await connection.ExecuteAsync(
            "DELETE FROM members WHERE conversation_id IN (SELECT id FROM conversations WHERE used_at < @limit)", cancellationToken, limit);
        int conversations = await connection.ExecuteAsync("DELETE FROM conversations WHERE used_at < @limit", cancellationToken, limit);
        int states = await connection.ExecuteAsync("DELETE FROM state WHERE used_at < @limit", cancellationToken, limit);
        int misses = await connection.ExecuteAsync("DELETE FROM misses WHERE missed_at < @limit", cancellationToken, limit);
        await connection.ExecuteAsync(
            "DELETE FROM used_tickets WHERE expires_at < @now", cancellationToken, ("@now", now.ToUnixTimeMilliseconds()));
        if (conversations + activities + states + misses > 0)
        {
            StorageLog.Swept(logger, days, conversations, activities, states, misses);
        }
    }
}
