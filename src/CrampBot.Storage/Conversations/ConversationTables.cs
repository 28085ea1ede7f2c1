using System.Data.Common;
using DirectLine;

namespace CrampBot.Storage;

/// <summary>Reads and adds rows of conversations, on the caller's connection.</summary>
internal static class ConversationTables
{
    public static async Task<bool> TryCreateAsync(
        DbConnection connection, Conversation conversation, DateTimeOffset now, CancellationToken cancellationToken) =>
        await connection.ExecuteAsync(
            """
            INSERT INTO conversations (id, channel_id, locale, last_sequence, has_ended, used_at)
            VALUES (@id, @channel, @locale, 0, @ended, @now)
            ON CONFLICT (id) DO NOTHING
            """,
            cancellationToken,
            ("@id", conversation.Id),
            ("@channel", conversation.ChannelId),
            ("@locale", conversation.Locale),
            ("@ended", false),
            ("@now", now.ToUnixTimeMilliseconds())) == 1;

    public static async Task<Conversation?> FindAsync(DbConnection connection, string conversationId, CancellationToken cancellationToken)
    {
        IReadOnlyList<Conversation> rows = await connection.QueryAsync(
            "SELECT id, channel_id, locale, last_sequence, has_ended FROM conversations WHERE id = @id",
            row => new Conversation(
                row.GetString(0), row.GetString(1), row.IsDBNull(2) ? null : row.GetString(2), row.GetInt64(3), row.GetBoolean(4)),
            cancellationToken,
            ("@id", conversationId));
        return rows.Count == 0 ? null : rows[0];
    }

    public static Task<IReadOnlyList<LoggedActivity>> ReadAsync(
        DbConnection connection, string conversationId, long after, int limit, CancellationToken cancellationToken) =>
        connection.QueryAsync(
            """
            SELECT sequence, json FROM activities
            WHERE conversation_id = @id AND sequence > @after
            ORDER BY sequence LIMIT @limit
            """,
            row => new LoggedActivity(row.GetInt64(0), row.GetFieldValue<byte[]>(1)),
            cancellationToken,
            ("@id", conversationId),
            ("@after", after),
            ("@limit", limit));

    public static async Task<long?> FindPostedAsync(
        DbConnection connection, string conversationId, string clientKey, CancellationToken cancellationToken)
    {
        IReadOnlyList<long> rows = await connection.QueryAsync(
            "SELECT sequence FROM activities WHERE conversation_id = @id AND client_key = @key",
            row => row.GetInt64(0),
            cancellationToken,
            ("@id", conversationId),
            ("@key", clientKey));
        return rows.Count == 0 ? null : rows[0];
    }

    public static async Task<bool> HasMemberAsync(
        DbConnection connection, string conversationId, string userId, CancellationToken cancellationToken) =>
        (await connection.QueryAsync(
            "SELECT 1 FROM members WHERE conversation_id = @id AND user_id = @user",
            row => true,
            cancellationToken,
            ("@id", conversationId),
            ("@user", userId))).Count > 0;

    /// <summary>Adds what a turn says to the log.</summary>
    /// <exception cref="TurnConflictException">The conversation has changed since the turn began; the transaction must not be committed.</exception>
    public static async Task AppendAsync(
        DbConnection connection, Conversation began, TurnRecord record, DateTimeOffset now, CancellationToken cancellationToken)
    {
        long sequence = began.LastSequence;
        int rows = await connection.ExecuteAsync(
            """
            UPDATE conversations SET last_sequence = @new, has_ended = @ended, used_at = @now
            WHERE id = @id AND last_sequence = @old AND has_ended = @hadEnded
            """,
            cancellationToken,
            ("@new", sequence + record.Activities.Count),
            ("@ended", record.EndsConversation || began.HasEnded),
            ("@now", now.ToUnixTimeMilliseconds()),
            ("@id", began.Id),
            ("@old", sequence),
            ("@hadEnded", began.HasEnded));
        if (rows == 0 || (record.NewMember is { } member && !await TryAddMemberAsync(connection, began.Id, member, cancellationToken)))
        {
            throw new TurnConflictException();
        }

        string? clientKey = record.ClientKey;
        foreach (ReadOnlyMemory<byte> activity in record.Activities)
        {
            await connection.ExecuteAsync(
                """
                INSERT INTO activities (conversation_id, sequence, client_key, json, logged_at)
                VALUES (@id, @sequence, @key, @json, @now)
                """,
                cancellationToken,
                ("@id", began.Id),
                ("@sequence", ++sequence),
                ("@key", clientKey),
                ("@json", activity.ToArray()),
                ("@now", now.ToUnixTimeMilliseconds()));
            clientKey = null; // It names the first activity only: the user's own.
        }
    }

    private static async Task<bool> TryAddMemberAsync(
        DbConnection connection, string conversationId, string userId, CancellationToken cancellationToken) =>
        await connection.ExecuteAsync(
            "INSERT INTO members (conversation_id, user_id) VALUES (@id, @user) ON CONFLICT DO NOTHING",
            cancellationToken,
            ("@id", conversationId),
            ("@user", userId)) == 1;
}
