namespace DirectLine;

/// <summary>What the one-time token in a stream URL vouches for.</summary>
/// <param name="Id">Tells this ticket from all others, so that it can be used up.</param>
/// <param name="ConversationId">The conversation to stream.</param>
/// <param name="After">The sequence number after which the stream begins.</param>
/// <param name="ExpiresAt">When the ticket stops being good, in seconds since 1970 (UTC).</param>
internal sealed record StreamTicket(string Id, string ConversationId, long After, long ExpiresAt);
