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

    /// <summary>The most words of a message that can be nothing but a subject.</summary>
    public const int LongestSubject = 2;

    /// <summary>A word in more titles than this ("cramp"), as a share of all, is the subject of everything.</summary>
    public const double BroadWord = 0.1;

    /// <summary>From this probability on that some section is meant, the message counts as covered.</summary>
    public const double Covered = 0.86;

    /// <summary>From here on a message asks for the rest of the last answer.</summary>
    public const double More = 0.5;

    /// <summary>From here on a facet that the last section has is the one asked for.</summary>
    public const double LikelyFacet = 0.05;

    /// <summary>The same where the message alone finds no answer.</summary>
    public const double LikelyFacetOfNoOther = 0.15;

    /// <summary>The same where the message is like nothing known and shares no word with the last answer.</summary>
    public const double LikelyFacetOfAnything = 0.7;

    /// <summary>From here on a message is like nothing known.</summary>
    public const double LikeNothing = 0.5;

    /// <summary>How much it counts for a facet that it speaks of all of a message's own words.</summary>
    public const float SharedWords = 0.8f;

    /// <summary>How much it counts for a facet that a phrase of the message asks for it.</summary>
    public const float Phrased = 0.3f;

    /// <summary>From here on a message without own words is new all the same.</summary>
    public const double PlainlyNew = 0.5;

    /// <summary>The confidence in an answer to a follow-up: how often one is right on the development questions.</summary>
    public const double FollowUp = 0.9;

    // From here on a message stands on its own although it names no topic: "why do I get cramps?"
    private const double Plain = 0.7;

    // From here on a subject that some titles share is all the same one that is not covered: "back pain", though there is "pain when you walk".
    private const double Sure = 0.9;

    // From here on one section is answered without asking, and a class or a piece of small talk gets its reply: below it, two words in common
    // would do for a short message ("left" and a chest on the left).
    private const double Clear = 0.5;

    // A runner-up less than this share as likely as the first is not worth offering.
    private const double CloseBehind = 0.5;

    /// <summary>The probability of being a question of its own from which a message is not taken for a follow-up.</summary>
    /// <param name="namesAnother">Whether it names another topic than the last answer's.</param>
    /// <param name="standsAlone">Whether it alone is plainly about something else.</param>
    /// <returns>The probability, 0 to 1; chosen on the development follow-ups, with new questions after other answers as the check.</returns>
    public static double NewFrom(bool namesAnother, bool standsAlone) => (namesAnother, standsAlone) switch
    {
        (false, false) => 0.65,
        (false, true) => 0.6,
        (true, false) => 0.6,
        (true, true) => 0.2,
    };

    public static bool IsPlain(TopicProbabilities probabilities) => probabilities.Of(probabilities.Best) >= Plain;

    public static bool IsClear(TopicProbabilities probabilities) => probabilities.Of(probabilities.Best) >= Clear;

    public static bool IsSurelyNotCovered(TopicProbabilities probabilities) =>
        probabilities.Best.Kind is TopicKind.OutOfScope && probabilities.Of(probabilities.Best) >= Sure;

    public static AnswerOutcome Decide(TopicProbabilities probabilities)
    {
        if (probabilities.Best.Kind is TopicKind.SmallTalk && IsClear(probabilities))
        {
            return AnswerOutcome.SmallTalk;
        }

        if (probabilities.OfAnySection < Covered)
        {
            return AnswerOutcome.NotCovered;
        }

        if (IsClear(probabilities))
        {
            return AnswerOutcome.Answered;
        }

        // Spread thin over many sections, a message is about none of them.
        return ChoicesFor(probabilities) > 1 ? AnswerOutcome.DidYouMean : AnswerOutcome.NotCovered;
    }

    /// <summary>How many of the likeliest sections are close enough to each other to be offered.</summary>
    public static int ChoicesFor(TopicProbabilities probabilities)
    {
        double first = probabilities.Of(probabilities.Sections[0]);
        return probabilities.Sections.Take(Choices).Count(section => probabilities.Of(section) >= CloseBehind * first);
    }
}
