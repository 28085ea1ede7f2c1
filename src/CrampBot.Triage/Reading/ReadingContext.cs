namespace CrampBot.Triage.Reading;

/// <summary>The question that a message answers.</summary>
/// <param name="AskedAbout">The findings that were asked about.</param>
/// <param name="Question">The id of the question; null where it is none of the interview's.</param>
public sealed record ReadingContext(IReadOnlyList<string> AskedAbout, string? Question = null)
{
    /// <summary>The context of a question of the interview.</summary>
    /// <param name="question">The question.</param>
    public static ReadingContext Of(Question question)
    {
        ArgumentNullException.ThrowIfNull(question);
        return new ReadingContext(question.Number is { } number ? [.. question.Settles, number] : question.Settles, question.Id);
    }
}
