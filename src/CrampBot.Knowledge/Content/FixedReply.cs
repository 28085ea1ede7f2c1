namespace CrampBot.Knowledge.Content;

/// <summary>One reply to a class of messages that no section answers.</summary>
public sealed record FixedReply
{
    /// <summary>The class's id, for example <c>medicine-dose</c> or <c>are-you-a-doctor</c>.</summary>
    public required string Id { get; init; }

    /// <summary>What is said.</summary>
    public required SectionText Text { get; init; }

    /// <summary>Whether it is said before anything else.</summary>
    public Urgency Urgency { get; init; }

    /// <summary>Patterns of words that, anywhere in a message, speak of an urgent class.</summary>
    public IReadOnlyList<string> Signs { get; init; } = [];

    /// <summary>Patterns of words that speak of the class's own matter; what is ranked as an urgent class without any of them counts for nothing.</summary>
    public IReadOnlyList<string> Matter { get; init; } = [];

    /// <summary>Ways people write such a message.</summary>
    public required IReadOnlyList<Utterance> Utterances { get; init; }
}
