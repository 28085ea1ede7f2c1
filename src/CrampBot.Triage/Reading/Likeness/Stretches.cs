using CrampBot.Triage.Reading.Clauses;
using CrampBot.Triage.Reading.Concepts;

namespace CrampBot.Triage.Reading.Likeness;

/// <summary>The parts of a message that the model looks at: up to three clauses in a row, and the message itself.</summary>
internal static class Stretches
{
    /// <summary>A warning sign is told in so many clauses at most.</summary>
    private const int MostClauses = 3;

    /// <summary>A longer message is looked at in parts of so many words, so that a sign does not drown in it.</summary>
    private const int LongestWhole = 100;

    /// <summary>Every one, two or three clauses in a row.</summary>
    public static List<Span> OfClauses(IReadOnlyList<Clause> clauses)
    {
        List<Span> stretches = [];
        for (int last = 0; last < clauses.Count; last++)
        {
            for (int first = Math.Max(0, last - MostClauses + 1); first <= last; first++)
            {
                stretches.Add(new Span(clauses[first].Span.Start, WithItsMark(clauses[last])));
            }
        }

        return stretches;
    }

    /// <summary>The message, in parts where it is long.</summary>
    /// <param name="words">How many words it has.</param>
    public static List<Span> OfWhole(int words)
    {
        List<Span> stretches = [];
        for (int start = 0; start < words; start += LongestWhole)
        {
            stretches.Add(new Span(start, Math.Min(words, start + LongestWhole)));
        }

        return stretches;
    }

    private static int WithItsMark(Clause clause) => clause.Span.End == clause.Sentence.End - 1 ? clause.Sentence.End : clause.Span.End;
}
