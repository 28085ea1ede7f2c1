using CrampBot.Knowledge.Ranking;
using CrampBot.Knowledge.Searching;

namespace CrampBot.Knowledge.Answers;

/// <summary>How sure is sure enough. Chosen on cross-validation; docs/content.md has the table.</summary>
internal static class Certainty
{
    /// <summary>The most choices that "did you mean" offers.</summary>
    public const int Choices = 3;

    /// <summary>A message of more words says what it is about itself.</summary>
    public const int LongestLeaningMessage = 12;

    // Where all choices together are less likely than this, none is worth offering.
    private const double Covered = 0.6;

    /// <summary>The confidence in an answer to a follow-up: how often one is right on the development questions.</summary>
    public const double FollowUp = 0.9;

    // From here on a message stands on its own although it names no topic: "why do I get cramps?"
    private const double Plain = 0.7;

    // From here on one section is answered without asking.
    private const double Clear = 0.5;

    // A runner-up less than this share as likely as the first is not worth offering.
    private const double CloseBehind = 0.35;

    public static bool IsPlain(TopicProbabilities probabilities) => probabilities.Of(probabilities.Best) >= Plain;

    public static bool IsClear(TopicProbabilities probabilities) => probabilities.Of(probabilities.Best) >= Clear;

    public static AnswerOutcome Decide(TopicProbabilities probabilities)
    {
        if (probabilities.Best.Kind is TopicKind.SmallTalk)
        {
            return AnswerOutcome.SmallTalk;
        }

        if (probabilities.Sections.Take(Choices).Sum(probabilities.Of) < Covered)
        {
            return AnswerOutcome.NotCovered;
        }

        return IsClear(probabilities) || ChoicesFor(probabilities) == 1 ? AnswerOutcome.Answered : AnswerOutcome.DidYouMean;
    }

    /// <summary>How many of the likeliest sections are close enough to each other to be offered.</summary>
    public static int ChoicesFor(TopicProbabilities probabilities)
    {
        double first = probabilities.Of(probabilities.Sections[0]);
        return probabilities.Sections.Take(Choices).Count(section => probabilities.Of(section) >= CloseBehind * first);
    }
}
