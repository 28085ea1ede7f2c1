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
}
