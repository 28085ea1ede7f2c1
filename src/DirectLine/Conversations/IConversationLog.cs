namespace DirectLine;

/// <summary>Where conversations are kept: what Direct Line needs of a database.</summary>
/// <remarks>
/// Committed activities survive a restart. Whoever commits also calls <see cref="StreamHub.Wake"/> on every instance that shares the log.
/// </remarks>
public interface IConversationLog
{
    /// <summary>Keeps a new conversation.</summary>
    /// <returns>False where a conversation of that id is already kept; it is left as it is.</returns>
    Task<bool> TryCreateAsync(Conversation conversation, CancellationToken cancellationToken);

    /// <summary>Looks a conversation up.</summary>
    /// <returns>The conversation as it is now; null where none is kept.</returns>
    Task<Conversation?> FindAsync(string conversationId, CancellationToken cancellationToken);

    /// <summary>Reads activities in order.</summary>
    /// <param name="conversationId">The conversation; one that is not kept has no activities.</param>
    /// <param name="after">Activities with a greater sequence number are read; 0 for all.</param>
    /// <param name="limit">The most activities to read.</param>
    /// <param name="cancellationToken">Gives up reading.</param>
    Task<IReadOnlyList<LoggedActivity>> ReadAsync(string conversationId, long after, int limit, CancellationToken cancellationToken);

    /// <summary>Begins a turn; until it is disposed no other instance begins one in the same conversation.</summary>
    /// <returns>The turn; null where the conversation is not kept.</returns>
    Task<IConversationTurn?> BeginTurnAsync(string conversationId, CancellationToken cancellationToken);

    /// <summary>Shows an activity to the open streams of a conversation, on every instance, without keeping it.</summary>
    /// <param name="conversationId">The conversation.</param>
    /// <param name="json">The activity as JSON in UTF-8.</param>
    /// <param name="cancellationToken">Gives up showing.</param>
    Task ShowAsync(string conversationId, ReadOnlyMemory<byte> json, CancellationToken cancellationToken);

    /// <summary>Uses a stream ticket up.</summary>
    /// <param name="ticketId">Which ticket.</param>
    /// <param name="expiresAt">Until when the use must be remembered.</param>
    /// <param name="cancellationToken">Gives up using it.</param>
    /// <returns>False where it had been used before.</returns>
    Task<bool> UseTicketAsync(string ticketId, DateTimeOffset expiresAt, CancellationToken cancellationToken);
}
