using System.Globalization;
using System.Numerics;
using CrampBot.Triage.Reading.Concepts;
using CrampBot.Triage.Reading.Words;

namespace CrampBot.Triage.Reading.Clauses;

/// <summary>Decides how words of a clause are meant: stated, denied, doubtful, or not about now.</summary>
/// <param name="cues">The words that tell.</param>
internal sealed class AssertionReader(Cues cues)
{
    private const int FirstYear = 1920;
    private const int LastYear = 2099;

    private readonly Negation _negation = new(cues);

    /// <summary>Reads how the used words are meant.</summary>
    /// <param name="words">The message.</param>
    /// <param name="tags">What is in the clause.</param>
    /// <param name="message">What is in the message.</param>
    /// <param name="clause">The clause.</param>
    /// <param name="used">The words in question, a bit for each word of the clause.</param>
    /// <param name="concept">The finding that they speak of.</param>
    public Assertion Read(List<Word> words, Tags tags, Tags message, Clause clause, ulong used, Concept concept)
    {
        int first = clause.Span.Start + BitOperations.TrailingZeroCount(used);
        int last = clause.Span.Start + PatternMatcher.LongestClause - 1 - BitOperations.LeadingZeroCount(used);
        bool owned = IsOwned(words, first);
        bool claimed = clause.Claim.Covers(first);
        bool asked = !concept.Asked && IsAsked(words, tags, clause, first, last, owned);
        if (asked && !claimed)
        {
            return Assertion.NotCurrent;
        }

        if (concept.Passing && (tags.Has(cues.InTheCramp) || message.HasWithin(cues.OverNow, new Span(clause.Span.End, clause.Sentence.End))))
        {
            return Assertion.NotCurrent;
        }

        if (!owned && IsGeneralTruth(words, tags, clause, first))
        {
            return Assertion.NotCurrent;
        }

        bool denied = clause.Denied || _negation.Denies(words, tags, clause, used);
        if (!concept.Lasting && !denied && IsOver(words, tags, clause, used, concept))
        {
            return Assertion.NotCurrent;
        }

        if (denied && claimed && asked)
        {
            return Assertion.NotCurrent;
        }

        if (denied)
        {
            return tags.Has(cues.NoLonger) && !concept.Lasting ? Assertion.Uncertain : Assertion.Absent;
        }

        if (!concept.Lasting && WasLongAgo(words, message, clause))
        {
            return Assertion.NotCurrent;
        }

        if (!concept.Lasting && (IsTakenBack(words, message, clause) || IsOverLater(words, tags, message, clause) || IsAsEver(words, tags, clause)))
        {
            return concept.Sudden ? Assertion.Uncertain : Assertion.NotCurrent;
        }

        return claimed && (asked || clause.Claim.Meant == Assertion.Present) ? clause.Claim.Meant
            : IsDoubtful(tags, first, last) && !owned ? Assertion.Uncertain
            : Assertion.Present;
    }

    /// <summary>Whether a clause supposes or asks in general from some word on, as later clauses joined by "and" do with it.</summary>
    public bool Supposes(List<Word> words, Tags tags, Clause clause) =>
        !clause.Claim.IsMade && IsAsked(words, tags, clause, clause.Span.End, clause.Span.End, owned: false);

    /// <summary>Whether nothing but "not any more" follows in the sentence: "it was red, but not any more".</summary>
    private bool IsTakenBack(List<Word> words, Tags message, Clause clause)
    {
        int next = clause.Span.End;
        while (next < clause.Sentence.End && (words[next].IsMark || message.At(cues.Contrast, next) is not null))
        {
            next++;
        }

        return message.At(cues.TakenBack, next) is { } end && (end.End == words.Count || words[end.End].IsMark);
    }

    /// <summary>Whether it is said to be so always: "feet a bit cold, normal for me".</summary>
    private bool IsAsEver(List<Word> words, Tags tags, Clause clause)
    {
        foreach (Span cue in tags.Of(cues.AsEver))
        {
            if (cue.Start > clause.Span.Start && (cue.End == clause.Span.End || words[cue.End].IsMark) && tags.At(cues.Negation, cue.Start - 1) is null)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether nothing but that it was long ago follows in the sentence: "i did faint but that was years ago".</summary>
    private bool WasLongAgo(List<Word> words, Tags message, Clause clause)
    {
        int next = clause.Span.End;
        while (next < clause.Sentence.End && message.At(cues.LongAgo, next) is null
            && (cues.IsOpening(words[next]) || cues.IsSmallWord(words[next]) || message.At(cues.Contrast, next) is not null))
        {
            next++;
        }

        return next > clause.Span.End && message.At(cues.LongAgo, next) is { } ago && (ago.End == words.Count || words[ago.End].IsMark);
    }

    /// <summary>Whether something is said of a sign that is nobody's: "brown pee is a bad sign", "a swollen calf can be a clot".</summary>
    private bool IsGeneralTruth(List<Word> words, Tags tags, Clause clause, int first)
    {
        foreach (Span cue in tags.Of(cues.GeneralTruth))
        {
            int start = FirstOf(words, clause, cue.Start);
            if (first >= start && first < cue.Start && !tags.HasWithin(cues.Own, new Span(Math.Max(start, first - 1), cue.Start)) && !HasDefinite(words, Math.Max(start, first - 1), cue.Start))
            {
                return true;
            }
        }

        return false;
    }

    private bool HasDefinite(List<Word> words, int start, int end)
    {
        for (int at = start; at < end; at++)
        {
            if (cues.IsDefinite(words[at]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The first word after the last mark before a word of a clause.</summary>
    private static int FirstOf(List<Word> words, Clause clause, int at)
    {
        while (at > clause.Span.Start && !words[at - 1].IsMark)
        {
            at--;
        }

        return at;
    }

    /// <summary>Whether what was is said to be over right after: "it was swollen, but it went down".</summary>
    private bool IsOverLater(List<Word> words, Tags tags, Tags message, Clause clause)
    {
        int next = clause.Span.End;
        while (next < clause.Sentence.End && (cues.IsOpening(words[next]) || cues.IsSmallWord(words[next]) || message.At(cues.Contrast, next) is not null)
            && message.At(cues.OverNow, next) is null)
        {
            next++;
        }

        return tags.Has(cues.Was) && next < clause.Sentence.End && message.At(cues.OverNow, next) is not null;
    }

    private bool IsOwned(List<Word> words, int first) =>
        first > 0 && !cues.IsBody(words[first]) && cues.IsOwner(words[first - 1]);

    private bool IsAsked(List<Word> words, Tags tags, Clause clause, int first, int last, bool owned)
    {
        foreach (Span cue in tags.Of(cues.Supposed))
        {
            if (cue.Start <= first && tags.At(cues.Tells, cue.Start) is null)
            {
                return true;
            }
        }

        foreach (Span cue in tags.Of(cues.AsksInGeneral))
        {
            if (cue.Start <= first && !owned && LeadsClause(words, clause, cue) && tags.At(cues.Tells, cue.Start) is null)
            {
                return true;
            }
        }

        bool marked = words[clause.Sentence.End - 1].Text == "?";
        return AsksWithoutOwner(cues.AsksAboutOwn, words, tags, clause, first, last)
            || (marked && AsksWithoutOwner(cues.AsksWhenMarked, words, tags, clause, first, last))
            || ((marked || clause.Span.Start == clause.Sentence.Start) && AsksWithoutOwner(cues.AsksAtStart, words, tags, clause, first, last));
    }

    private bool AsksWithoutOwner(int asking, List<Word> words, Tags tags, Clause clause, int first, int last)
    {
        foreach (Span cue in tags.Of(asking))
        {
            if (cue.Start <= first && LeadsClause(words, clause, cue)
                && !tags.HasWithin(cues.Own, new Span(cue.Start, Math.Max(last + 1, cue.End))))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether only a greeting or the like stands before the cue ("hi, so does …").</summary>
    private bool LeadsClause(List<Word> words, Clause clause, Span cue)
    {
        for (int at = clause.Span.Start; at < cue.Start; at++)
        {
            if (!cues.IsOpening(words[at]))
            {
                return false;
            }
        }

        return true;
    }

    private bool IsOver(List<Word> words, Tags tags, Clause clause, ulong used, Concept concept)
    {
        if (!concept.Sudden && IsFollowedBy(tags, cues.OverNow, clause, used))
        {
            return true;
        }

        return !tags.Has(cues.Still) && (tags.Has(cues.LongAgo) || NamesAYear(words, clause));
    }

    private static bool IsFollowedBy(Tags tags, int cue, Clause clause, ulong used)
    {
        foreach (Span over in tags.Of(cue))
        {
            ulong before = (1UL << (over.Start - clause.Span.Start)) - 1;
            if ((used & before) != 0 && (used & ~before) == 0)
            {
                return true;
            }
        }

        return false;
    }

    private bool NamesAYear(List<Word> words, Clause clause)
    {
        for (int at = clause.Span.Start; at < clause.Span.End; at++)
        {
            if (words[at].Text.Length == 4 && int.TryParse(words[at].Text, NumberStyles.None, CultureInfo.InvariantCulture, out int year)
                && year is >= FirstYear and <= LastYear && (at == 0 || !cues.IsSince(words[at - 1])))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsDoubtful(Tags tags, int first, int last)
    {
        foreach (Span cue in tags.Of(cues.Maybe))
        {
            if (cue.Start <= last && last - cue.Start <= 8 && cue.Start >= first - 4)
            {
                return true;
            }
        }

        return false;
    }
}
