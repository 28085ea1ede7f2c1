namespace DirectLine;

/// <summary>What one turn adds to a conversation: all of it is kept, or nothing.</summary>
public sealed record TurnRecord
{
    /// <summary>The activities in order, as JSON in UTF-8: the user's own first, then the replies.</summary>
    public IReadOnlyList<ReadOnlyMemory<byte>> Activities { get; init; } = [];

    /// <summary>The client's id for the first activity, under which it is recognised when posted again; null if it gave none.</summary>
    public string? ClientKey { get; init; }

    /// <summary>A person of whom the bot has been told by this turn; null if there was none.</summary>
    public string? NewMember { get; init; }

    /// <summary>Whether the conversation ends with this turn.</summary>
    public bool EndsConversation { get; init; }
}
