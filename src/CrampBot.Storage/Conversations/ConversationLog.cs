using System.Data.Common;
using DirectLine;

namespace CrampBot.Storage;

/// <summary>The Direct Line log in the database.</summary>
internal sealed class ConversationLog(Database database, StreamHub hub, TimeProvider time) : IConversationLog
{
    public async Task<bool> TryCreateAsync(Conversation conversation, CancellationToken cancellationToken)
    {
        bool created = false;
        await database.WriteAsync(
            async connection =>
                created = await ConversationTables.TryCreateAsync(connection, conversation, time.GetUtcNow(), cancellationToken),
            cancellationToken);
        return created;
    }

    public async Task<Conversation?> FindAsync(string conversationId, CancellationToken cancellationToken)
    {
        await using DbConnection connection = await database.OpenAsync(cancellationToken);
        return await ConversationTables.FindAsync(connection, conversationId, cancellationToken);
    }

    public async Task<IReadOnlyList<LoggedActivity>> ReadAsync(
        string conversationId, long after, int limit, CancellationToken cancellationToken)
    {
        await using DbConnection connection = await database.OpenAsync(cancellationToken);
        return await ConversationTables.ReadAsync(connection, conversationId, after, limit, cancellationToken);
    }

    public async Task<IConversationTurn?> BeginTurnAsync(string conversationId, CancellationToken cancellationToken)
    {
        IAsyncDisposable held = await database.LockConversationAsync(conversationId, cancellationToken);
        try
        {
            if (await FindAsync(conversationId, cancellationToken) is { } conversation)
            {
                return new ConversationTurn(conversation, held, database, hub, time);
            }
        }
        catch
        {
            await held.DisposeAsync();
            throw;
        }

        await held.DisposeAsync();
        return null;
    }

    public async Task ShowAsync(string conversationId, ReadOnlyMemory<byte> json, CancellationToken cancellationToken)
    {
        hub.Show(conversationId, json);
        await database.BroadcastAsync(conversationId, json, cancellationToken);
    }

    public async Task<bool> UseTicketAsync(string ticketId, DateTimeOffset expiresAt, CancellationToken cancellationToken)
    {
        int used = 0;
        await database.WriteAsync(
            async connection => used = await connection.ExecuteAsync(
                "INSERT INTO used_tickets (id, expires_at) VALUES (@id, @expires) ON CONFLICT (id) DO NOTHING",
                cancellationToken,
                ("@id", ticketId),
                ("@expires", expiresAt.ToUnixTimeMilliseconds())),
            cancellationToken);
        return used == 1;
    }
}
