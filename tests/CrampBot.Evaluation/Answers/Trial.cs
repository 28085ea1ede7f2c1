using CrampBot.Knowledge.Answers;

namespace CrampBot.Evaluation.Answers;

/// <summary>A question and what became of it.</summary>
/// <param name="Question">The question.</param>
/// <param name="Ids">The sections given, best first.</param>
/// <param name="Confidence">The confidence in the first, 0 to 1.</param>
/// <param name="Outcome">What was made of it.</param>
/// <param name="FactFirst">Whether a sentence for the fact asked for comes first.</param>
/// <param name="IsElsewhere">Whether another section is the answer than the one read before.</param>
/// <param name="Taken">How long it took.</param>
internal sealed record Trial(
    Question Question, IReadOnlyList<string> Ids, double Confidence, AnswerOutcome Outcome, bool FactFirst, bool IsElsewhere, TimeSpan Taken)
{
    /// <summary>Whether something about cramps was offered as the answer.</summary>
    public bool IsAnswered => Outcome is AnswerOutcome.Answered or AnswerOutcome.DidYouMean;

    /// <summary>The place of the first right section, from 1; 0 where it is not among those given.</summary>
    public int Rank
    {
        get
        {
            int index = Ids.ToList().FindIndex(Question.Sections.Contains);
            return index + 1;
        }
    }

    /// <summary>Whether a follow-up got the right section, and the fact where one was asked for.</summary>
    public bool IsFollowedUp => IsAnswered && Rank == 1 && (Question.Facet is null || FactFirst || IsElsewhere);
}
