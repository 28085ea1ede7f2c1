using System.Numerics;

namespace CrampBot.Triage.Reading.Concepts;

/// <summary>Looks for one pattern in one clause.</summary>
/// <param name="tags">Where the word sets have members in the message.</param>
/// <param name="message">Where they have members in the whole message.</param>
/// <param name="filler">For each word of the message whether it is a small word that may stand between the words of a group.</param>
internal readonly struct PatternMatcher(Tags tags, Tags message, bool[] filler)
{
    /// <summary>The longest clause that can be looked at, in words: a bit for each.</summary>
    public const int LongestClause = 64;

    /// <summary>Words that ".." may stand for, small words not counted.</summary>
    private const int WidestGap = 4;

    /// <summary>Small words in a row that are passed over.</summary>
    private const int MostFillers = 4;

    /// <summary>How far apart two groups of one pattern may stand, in words.</summary>
    private const int FarthestGroup = 12;

    /// <summary>Adds each place where the pattern holds.</summary>
    /// <param name="pattern">The pattern.</param>
    /// <param name="firstSet">The alternative of the pattern's first element to start from.</param>
    /// <param name="clause">The stretch of words to look in; at most <see cref="LongestClause"/>.</param>
    /// <param name="matches">Receives the words used, a bit for each word of the clause.</param>
    public void Find(Pattern pattern, int firstSet, Span clause, List<ulong> matches)
    {
        foreach (Span first in tags.Of(firstSet))
        {
            if (clause.Holds(first)
                && Follow(pattern.Groups[0], 1, first.End, Bits(first, clause), clause) is { } used
                && Others(pattern, used, clause) is { } all)
            {
                matches.Add(all);
            }
        }
    }

    private static ulong Bits(Span span, Span clause)
    {
        int length = span.End - span.Start;
        ulong ones = length >= LongestClause ? ulong.MaxValue : (1UL << length) - 1;
        return ones << (span.Start - clause.Start);
    }

    private ulong? Others(Pattern pattern, ulong used, Span clause)
    {
        int centre = clause.Start + BitOperations.TrailingZeroCount(used);
        for (int group = 1; group < pattern.Groups.Length; group++)
        {
            if (Nearest(pattern.Groups[group], centre, clause) is not { } more)
            {
                return null;
            }

            used |= more;
        }

        foreach (WordGroup group in pattern.Unless)
        {
            if (Nearest(group, centre, clause) is not null)
            {
                return null;
            }
        }

        foreach (WordGroup group in pattern.Elsewhere)
        {
            if (!group.Elements[0].Any(message.Has))
            {
                return null;
            }
        }

        return used;
    }

    private ulong? Nearest(WordGroup group, int centre, Span clause)
    {
        ulong? nearest = null;
        int least = FarthestGroup + 1;
        foreach (int set in group.Elements[0])
        {
            foreach (Span first in tags.Of(set))
            {
                int distance = Math.Abs(first.Start - centre);
                if (distance < least && clause.Holds(first)
                    && Follow(group, 1, first.End, Bits(first, clause), clause) is { } used)
                {
                    nearest = used;
                    least = distance;
                }
            }
        }

        return nearest;
    }

    private ulong? Follow(WordGroup group, int element, int at, ulong used, Span clause)
    {
        if (element == group.Elements.Length)
        {
            return used;
        }

        foreach (int set in group.Elements[element])
        {
            foreach (Span next in tags.Of(set))
            {
                if (next.Start >= at && next.End <= clause.End && Reaches(at, next.Start, group.GapBefore[element])
                    && Follow(group, element + 1, next.End, used | Bits(next, clause), clause) is { } all)
                {
                    return all;
                }
            }
        }

        return null;
    }

    private bool Reaches(int from, int to, bool gap)
    {
        if (to - from > WidestGap + MostFillers)
        {
            return false;
        }

        int fillers = 0;
        for (int at = from; at < to; at++)
        {
            fillers += filler[at] ? 1 : 0;
        }

        return fillers <= MostFillers && to - from - fillers <= (gap ? WidestGap : 0);
    }
}
