namespace DirectLine;

/// <summary>One turn's work on the store: the bot's state and the log's new entries, committed together or not at all.</summary>
public interface IConversationTurn : IAsyncDisposable
{
    /// <summary>The conversation as it was when the turn began.</summary>
    Conversation Conversation { get; }

    /// <summary>Finds an activity that the client had posted before.</summary>
    /// <param name="clientKey">See <see cref="TurnRecord.ClientKey"/>.</param>
    /// <param name="cancellationToken">Gives up looking.</param>
    /// <returns>Its sequence number; null where there is none.</returns>
    Task<long?> FindPostedAsync(string clientKey, CancellationToken cancellationToken);

    /// <summary>Whether the bot has been told of a person.</summary>
    Task<bool> HasMemberAsync(string userId, CancellationToken cancellationToken);

    /// <summary>From here until disposal, what the caller's asynchronous flow writes to <c>IStorage</c> waits for the commit.</summary>
    IDisposable HoldState();

    /// <summary>Forgets the state written so far, as if the turn had just begun.</summary>
    void DiscardState();

    /// <summary>Keeps the state held and the record, in one transaction.</summary>
    /// <exception cref="TurnConflictException">Something the turn had read was changed meanwhile; nothing is kept.</exception>
    Task CommitAsync(TurnRecord record, CancellationToken cancellationToken);
}
