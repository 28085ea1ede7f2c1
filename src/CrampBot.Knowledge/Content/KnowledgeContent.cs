namespace CrampBot.Knowledge.Content;

/// <summary>The whole knowledge folder of one language, read and found free of faults. Immutable.</summary>
public sealed record KnowledgeContent
{
    /// <summary>Every section by id.</summary>
    public required IReadOnlyDictionary<string, Section> Sections { get; init; }

    /// <summary>What is not covered, by class id.</summary>
    public required IReadOnlyDictionary<string, FixedReply> OutOfScope { get; init; }

    /// <summary>Thanks, greetings and questions about the bot itself, by id.</summary>
    public required IReadOnlyDictionary<string, FixedReply> SmallTalk { get; init; }

    /// <summary>Groups of words that mean the same to a search, each group from one line of <c>synonyms.txt</c>.</summary>
    public required IReadOnlyList<IReadOnlyList<string>> Synonyms { get; init; }

    /// <summary>Names that must stay though they are hard to read, from <c>familiar-names.txt</c>, in lower case.</summary>
    public required IReadOnlySet<string> FamiliarNames { get; init; }

    /// <summary>The words that make a message a follow-up.</summary>
    public required FollowUpWords FollowUps { get; init; }

    /// <summary>The words that the signs of urgent classes share.</summary>
    public UrgentWords UrgentWords { get; init; } = UrgentWords.None;
}
