using CrampBot.Knowledge.Content;

namespace CrampBot.Knowledge.Searching;

/// <summary>Something a message can be about: a section, a class that is not covered, or a piece of small talk.</summary>
/// <remarks>Invariant: exactly one of <see cref="Section"/> and <see cref="Reply"/> is present.</remarks>
internal sealed class Topic
{
    private Topic(int ordinal, TopicKind kind, Section? section, FixedReply? reply)
    {
        Ordinal = ordinal;
        Kind = kind;
        Section = section;
        Reply = reply;
    }

    /// <summary>Its position among all topics, from 0.</summary>
    public int Ordinal { get; }

    public TopicKind Kind { get; }

    public Section? Section { get; }

    public FixedReply? Reply { get; }

    public string Id => Section?.Id ?? Reply!.Id;

    public IReadOnlyList<Utterance> Utterances => Section?.Utterances ?? Reply!.Utterances;

    /// <summary>Every topic of the content, in an order that depends on the ids only.</summary>
    public static Topic[] AllOf(KnowledgeContent content)
    {
        IEnumerable<Func<int, Topic>> topics = [
            .. InOrder(content.Sections).Select(section => (Func<int, Topic>)(ordinal => new Topic(ordinal, TopicKind.Section, section, null))),
            .. InOrder(content.OutOfScope).Select(reply => (Func<int, Topic>)(ordinal => new Topic(ordinal, TopicKind.OutOfScope, null, reply))),
            .. InOrder(content.SmallTalk).Select(reply => (Func<int, Topic>)(ordinal => new Topic(ordinal, TopicKind.SmallTalk, null, reply))),
        ];
        return [.. topics.Select((topic, ordinal) => topic(ordinal))];
    }

    private static IEnumerable<T> InOrder<T>(IReadOnlyDictionary<string, T> byId) =>
        byId.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => pair.Value);
}
