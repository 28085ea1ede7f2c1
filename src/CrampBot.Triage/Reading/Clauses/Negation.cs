using System.Numerics;
using CrampBot.Triage.Reading.Concepts;
using CrampBot.Triage.Reading.Words;

namespace CrampBot.Triage.Reading.Clauses;

/// <summary>Decides whether words of a clause are denied in it.</summary>
/// <param name="cues">The words that deny and those that end a denial.</param>
internal sealed class Negation(Cues cues)
{
    /// <summary>How far a "no" reaches, in words.</summary>
    private const int FarthestDenied = 9;

    /// <summary>How many words of a label may stand behind the one that names the sign.</summary>
    private const int LongestLabel = 2;

    /// <summary>Whether the used words are denied.</summary>
    /// <param name="words">The message.</param>
    /// <param name="tags">What is in the clause.</param>
    /// <param name="clause">The clause.</param>
    /// <param name="used">The words in question, a bit for each word of the clause; a "not" among them is theirs and denies nothing.</param>
    public bool Denies(List<Word> words, Tags tags, Clause clause, ulong used)
    {
        foreach (Span cue in tags.Of(cues.Negation))
        {
            if ((used & Bit(cue.Start, clause)) == 0 && !IsNotANegation(tags, cue) && !AnswersWhatIsBefore(words, cue)
                && Reaches(used, cue.End, EndOfScope(words, tags, clause, cue.End), tags, clause))
            {
                return true;
            }
        }

        foreach (Span cue in tags.Of(cues.NegatedThought))
        {
            if ((used & Bit(cue.Start, clause)) == 0 && Reaches(used, cue.End, clause.Span.End, tags, clause))
            {
                return true;
            }
        }

        return IsAnsweredNo(words, tags, clause, used);
    }

    /// <summary>Whether a "no" is said of the label before it and of nothing that follows: "fever: no, chest pain: yes".</summary>
    private bool AnswersWhatIsBefore(List<Word> words, Span cue) =>
        cue.Start > 0 && words[cue.Start - 1].Text is not ("." or "?" or "\n") && cues.IsAnswerNo(words[cue.Start]) && cue.End < words.Count && words[cue.End].IsMark;

    private static ulong Bit(int word, Clause clause) => 1UL << (word - clause.Span.Start);

    private static ulong Below(int word, Clause clause) =>
        word - clause.Span.Start >= PatternMatcher.LongestClause ? ulong.MaxValue : Bit(word, clause) - 1;

    private bool Reaches(ulong used, int start, int end, Tags tags, Clause clause)
    {
        ulong scope = Below(end, clause) & ~Below(start, clause);
        if ((used & scope) == 0)
        {
            return false;
        }

        foreach (Span exception in tags.Of(cues.Exception))
        {
            if (exception.Start >= start && (used & ~Below(exception.End, clause)) != 0)
            {
                return false;
            }
        }

        return true;
    }

    private bool IsNotANegation(Tags tags, Span cue)
    {
        foreach (Span phrase in tags.Of(cues.NotANegation))
        {
            if (phrase.Holds(cue))
            {
                return true;
            }
        }

        return false;
    }

    private int EndOfScope(List<Word> words, Tags tags, Clause clause, int start)
    {
        int end = Math.Min(clause.Span.End, start + FarthestDenied);
        for (int at = start; at < end; at++)
        {
            bool listGoesOn = cues.PartsAList(words[at]) && tags.At(cues.ListItem, at + 1) is not null;
            if (at > start && (tags.At(cues.NegationStop, at) is not null || cues.PartsAList(words[at])) && !listGoesOn)
            {
                return at;
            }
        }

        return end;
    }

    /// <summary>Where a label that a word stands in ends, "brown pee" of "brown pee: no"; the word's own end where it is part of a sentence.</summary>
    private int EndOfLabel(List<Word> words, Tags tags, Clause clause, int after)
    {
        int end = after;
        while (end < clause.Span.End && !words[end].IsMark && !cues.IsAnswerNo(words[end]))
        {
            end++;
        }

        return end - after <= LongestLabel && !tags.HasWithin(cues.StatementVerb, clause.Span) && !tags.HasWithin(cues.Own, clause.Span) ? end : after;
    }

    /// <summary>"Swelling? Nope." "Chest pain: no, breathless: no."</summary>
    private bool IsAnsweredNo(List<Word> words, Tags tags, Clause clause, ulong used)
    {
        int after = EndOfLabel(words, tags, clause, clause.Span.Start + PatternMatcher.LongestClause - BitOperations.LeadingZeroCount(used));
        while (after < words.Count && words[after].Text is "?" or "," or "\n")
        {
            after++;
        }

        return after < words.Count && cues.IsAnswerNo(words[after])
            && (after + 1 == words.Count || words[after + 1].IsMark || cues.IsAndOr(words[after + 1]));
    }
}
