using CrampBot.Knowledge.Content;
using CrampBot.Knowledge.Loading;
using CrampBot.Knowledge.Ranking;
using CrampBot.Knowledge.Searching;

namespace CrampBot.Knowledge.Answers;

/// <summary>Finds the section that answers a question. Deterministic, safe for any number of threads.</summary>
public sealed class AnswerFinder : IDisposable
{
    private const int RankedCount = 5;

    private readonly KnowledgeContent _content;
    private readonly TopicRanker _ranker;

    /// <summary>Builds the index over the content.</summary>
    /// <param name="content">The content to search.</param>
    public AnswerFinder(KnowledgeContent content)
    {
        _content = content;
        _ranker = new TopicRanker(content, new Fusion(1, 3));
    }

    /// <summary>Answers a question.</summary>
    /// <param name="question">What the person wrote; any text, never read as query syntax.</param>
    /// <param name="previous">The answer last given, for follow-ups; null at the start of a conversation.</param>
    /// <returns>What became of the question.</returns>
    public AnswerResult Find(string question, AnswerContext? previous = null)
    {
        string normal = NormalForm.Of(question);
        float[] probabilities = _ranker.Probabilities(normal);
        Topic best = _ranker.Topics[Array.IndexOf(probabilities, probabilities.Max())];
        RankedSection[] ranked = [.. _ranker.Topics
            .Where(topic => topic.Kind is TopicKind.Section)
            .OrderByDescending(topic => probabilities[topic.Ordinal])
            .Take(RankedCount)
            .Select(topic => new RankedSection(topic.Section!, probabilities[topic.Ordinal]))];
        return new AnswerResult
        {
            Outcome = best.Kind switch
            {
                TopicKind.Section => AnswerOutcome.Answered,
                TopicKind.OutOfScope => AnswerOutcome.NotCovered,
                TopicKind.SmallTalk => AnswerOutcome.SmallTalk,
                _ => throw new InvalidOperationException($"A topic cannot be of kind {best.Kind}."),
            },
            Confidence = probabilities[best.Ordinal],
            Ranked = ranked,
            Reply = best.Reply,
            Suggestions = [.. ranked[0].Section.Related.Where(id => id != previous?.SectionId).Select(id => _content.Sections[id])],
        };
    }

    /// <inheritdoc/>
    public void Dispose() => _ranker.Dispose();
}
