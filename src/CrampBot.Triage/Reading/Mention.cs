using System.Numerics;
using CrampBot.Triage.Reading.Clauses;
using CrampBot.Triage.Reading.Concepts;

namespace CrampBot.Triage.Reading;

/// <summary>A place in a message that matches a pattern of a finding.</summary>
/// <param name="Concept">The finding spoken of.</param>
/// <param name="Pattern">The pattern that matched.</param>
/// <param name="Assertion">How it is meant.</param>
/// <param name="Clause">The clause that it stands in.</param>
/// <param name="Used">The words that matched, a bit for each word of the clause.</param>
internal readonly record struct Mention(Concept Concept, Pattern Pattern, Assertion Assertion, Clause Clause, ulong Used)
{
    /// <summary>The number of the first word that matched.</summary>
    public int First => Clause.Span.Start + BitOperations.TrailingZeroCount(Used);

    /// <summary>The number of the last word that matched.</summary>
    public int Last => Clause.Span.Start + PatternMatcher.LongestClause - 1 - BitOperations.LeadingZeroCount(Used);

    /// <summary>Whether each word of a stretch matched ("36 weeks" as how far a pregnancy is).</summary>
    public bool UsesAll(Span place)
    {
        for (int at = place.Start; at < place.End; at++)
        {
            if (at < Clause.Span.Start || at >= Clause.Span.End || (Used & (1UL << (at - Clause.Span.Start))) == 0)
            {
                return false;
            }
        }

        return true;
    }
}
