using System.Data.Common;
using DirectLine;

namespace CrampBot.Storage;

/// <summary>A turn on the database: holds the bot's state back and commits it with the log.</summary>
internal sealed class ConversationTurn(
    Conversation conversation, IAsyncDisposable conversationLock, Database database, StreamHub hub, TimeProvider time) : IConversationTurn
{
    private readonly HeldState _state = new();

    public Conversation Conversation => conversation;

    public async Task<long?> FindPostedAsync(string clientKey, CancellationToken cancellationToken)
    {
        await using DbConnection connection = await database.OpenAsync(cancellationToken);
        return await ConversationTables.FindPostedAsync(connection, conversation.Id, clientKey, cancellationToken);
    }

    public async Task<bool> HasMemberAsync(string userId, CancellationToken cancellationToken)
    {
        await using DbConnection connection = await database.OpenAsync(cancellationToken);
        return await ConversationTables.HasMemberAsync(connection, conversation.Id, userId, cancellationToken);
    }

    public IDisposable HoldState() => _state.Enter();

    public void DiscardState() => _state.Discard();

    public async Task CommitAsync(TurnRecord record, CancellationToken cancellationToken)
    {
        (IReadOnlyList<StateChange> changes, IReadOnlyList<Person> forgotten, IReadOnlyList<HeldMiss> misses) = _state.Take();
        await database.WriteAsync(
            async connection =>
            {
                foreach (Person person in forgotten)
                {
                    await PersonTables.DeleteAsync(connection, person, cancellationToken);
                }

                DateTimeOffset now = time.GetUtcNow();
                await ConversationTables.AppendAsync(connection, conversation, record, now, cancellationToken);
                await StateTable.ApplyAsync(connection, changes, now, cancellationToken);
                foreach (HeldMiss miss in misses)
                {
                    await MissTable.AddAsync(connection, miss, now, cancellationToken);
                }

                await database.AnnounceAsync(connection, conversation.Id, cancellationToken);
            },
            cancellationToken);
        if (forgotten.Count > 0)
        {
            await database.ScrubAsync(cancellationToken);
        }

        hub.Wake(conversation.Id);
    }

    public ValueTask DisposeAsync() => conversationLock.DisposeAsync();
}
