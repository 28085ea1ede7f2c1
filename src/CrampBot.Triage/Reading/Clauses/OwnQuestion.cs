using CrampBot.Triage.Reading.Concepts;
using CrampBot.Triage.Reading.Words;

namespace CrampBot.Triage.Reading.Clauses;

/// <summary>Finds what a question takes for granted of the writer or of somebody of theirs.</summary>
/// <param name="cues">The words that tell.</param>
internal sealed class OwnQuestion(Cues cues)
{
    /// <summary>Words that may stand between a subject and its verb ("my poor old dad has").</summary>
    private const int FarthestVerb = 5;

    /// <summary>What a clause tells although it asks or supposes.</summary>
    /// <param name="words">The message.</param>
    /// <param name="message">What is in it.</param>
    /// <param name="clause">The clause.</param>
    public Claim In(List<Word> words, Tags message, Clause clause)
    {
        Claim claim = OfCondition(words, message, clause);
        return claim.IsMade ? claim
            : IsWhy(words, message, clause) ? new Claim(Assertion.Present, clause.Span.Start)
            : OfThing(words, message, clause);
    }

    /// <summary>Where a clause that asks for a cause goes on with why: "could this be rhabdo, pee is brown"; null where it does not.</summary>
    public int? EndOfCause(List<Word> words, Tags message, Clause clause)
    {
        if (Leading(message, cues.AsksForCause, words, clause) is not { } asking || message.At(cues.Judges, asking.End) is not null)
        {
            return null;
        }

        for (int at = asking.End + 1; at < clause.Span.End - 1; at++)
        {
            if (words[at].Text == "," || BeginsStatement(words, message, at))
            {
                int why = words[at].Text == "," ? at + 1 : at;
                return message.HasWithin(cues.Or, new Span(why, clause.Span.End)) ? null : why;
            }
        }

        return null;
    }

    /// <summary>The number of the first word after "can", "is", "i read that" and the like at the start of a clause.</summary>
    public int EndOfAsking(Tags message, Clause clause)
    {
        int end = clause.Span.Start;
        foreach (int asking in new[] { cues.Supposed, cues.AsksInGeneral, cues.AsksAboutOwn, cues.AsksAtStart })
        {
            end = Math.Max(end, message.At(asking, clause.Span.Start)?.End ?? 0);
        }

        return end;
    }

    /// <summary>Whether a sentence leaves open whether what it names is there: it asks, supposes, or tells what others say.</summary>
    public bool IsOpen(List<Word> words, Tags message, Span sentence) =>
        words[sentence.End - 1].Text == "?" || message.HasWithin(cues.Supposed, sentence) || message.HasWithin(cues.OnlySpeaks, sentence)
        || AsksAt(message, FirstTelling(words, sentence));

    /// <summary>"What if i have fainted", "does it matter that my foot is cold": stated where it has happened or goes on, in doubt where it may be meant in general.</summary>
    private Claim OfCondition(List<Word> words, Tags message, Clause clause)
    {
        if (!message.HasWithin(cues.Condition, clause.Span) || !IsQuestion(words, message, clause.Sentence))
        {
            return default;
        }

        foreach (Span condition in message.Of(cues.Condition))
        {
            if (clause.Span.Holds(condition) && !IsHeld(message, condition) && Subject(words, message, condition.End) is { } subject)
            {
                Assertion meant = OfVerb(words, message, new Span(subject.End, clause.Span.End));
                bool isSo = meant != Assertion.NotCurrent && cues.IsThat(words[condition.End - 1]);
                return meant == Assertion.NotCurrent ? default : new Claim(isSo ? Assertion.Present : meant, condition.End);
            }
        }

        return default;
    }

    /// <summary>"Can i fly with a swollen calf", "is it normal to have brown pee": who asks so is likely to have it.</summary>
    private Claim OfThing(List<Word> words, Tags message, Clause clause)
    {
        if (Leading(message, cues.AsksOfOwnSign, words, clause) is { } own)
        {
            bool isNamed = own.End < clause.Span.End && (Subject(words, message, own.End) is not null || IsBody(words, message, own.End));
            return isNamed ? new Claim(Assertion.Uncertain, own.End) : default;
        }

        if (Leading(message, cues.AsksOfSign, words, clause) is { } sign)
        {
            return new Claim(Assertion.Uncertain, sign.End);
        }

        if (Leading(message, cues.AsksAtStart, words, clause) is { } isIt && message.HasWithin(cues.Judged, clause.Span))
        {
            return new Claim(Assertion.Uncertain, isIt.End);
        }

        if (Leading(message, cues.AsksInGeneral, words, clause) is { } asking && message.HasWithin(cues.Counts, new Span(clause.Span.End - 1, clause.Span.End)))
        {
            return new Claim(Assertion.Uncertain, asking.End);
        }

        if (Leading(message, cues.AsksWhatToDo, words, clause) is not { } toDo || message.HasWithin(cues.ThoughtOf, new Span(toDo.End, clause.Span.End)))
        {
            return default;
        }

        for (int at = toDo.End; at < clause.Span.End; at++)
        {
            if (cues.IsArticle(words[at]) || cues.IsOwner(words[at]))
            {
                return new Claim(Assertion.Uncertain, at);
            }
        }

        return default;
    }

    /// <summary>Whether a clause says why its sentence asks for a cause.</summary>
    private bool IsWhy(List<Word> words, Tags message, Clause clause) =>
        !clause.Joined && message.At(cues.AsksForCause, FirstTelling(words, clause.Sentence)) is { } asking && clause.Span.Start > asking.End
        && message.At(cues.Judges, asking.End) is null && !AsksAt(message, clause.Span.Start);

    private Assertion OfVerb(List<Word> words, Tags message, Span rest)
    {
        bool byNow = message.HasWithin(cues.ByNow, rest);
        for (int at = rest.Start; at < Math.Min(rest.End, rest.Start + FarthestVerb); at++)
        {
            int next = at + 1;
            while (next < rest.End && message.At(cues.BesideVerb, next) is not null)
            {
                next++;
            }

            bool has = message.At(cues.HasDone, at) is not null;
            if (has || message.At(cues.IsDoing, at) is not null)
            {
                bool goesOn = next < rest.End && (has ? IsParticiple(message, words, next) : words[next].Text.EndsWith("ing", StringComparison.Ordinal) && message.At(cues.Intends, next) is null);
                return goesOn || byNow ? Assertion.Present : Assertion.Uncertain;
            }

            if (message.At(cues.State, at) is not null)
            {
                return byNow ? Assertion.Present : Assertion.Uncertain;
            }
        }

        return byNow ? Assertion.Present : Assertion.NotCurrent;
    }

    private bool IsParticiple(Tags message, List<Word> words, int at) =>
        message.At(cues.Participle, at) is not null || (words[at].Text != words[at].Stem && words[at].Text.EndsWith("ed", StringComparison.Ordinal));

    /// <summary>Whether a sentence asks something, with its mark or its first words.</summary>
    private bool IsQuestion(List<Word> words, Tags message, Span sentence)
    {
        int first = FirstTelling(words, sentence);
        return words[sentence.End - 1].Text == "?" || AsksAt(message, first) || message.At(cues.AsksAnyhow, first) is not null;
    }

    private bool AsksAt(Tags message, int word) =>
        message.At(cues.AsksInGeneral, word) is not null || message.At(cues.AsksAboutOwn, word) is not null || message.At(cues.AsksAtStart, word) is not null;

    private int FirstTelling(List<Word> words, Span stretch)
    {
        int first = stretch.Start;
        while (first < stretch.End && cues.IsOpening(words[first]))
        {
            first++;
        }

        return first;
    }

    /// <summary>Whether "if" belongs to words that leave it open: "not sure if", "even if".</summary>
    private bool IsHeld(Tags message, Span condition)
    {
        foreach (Span held in message.Of(cues.HoldsCondition))
        {
            if (held.End == condition.End)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The writer, somebody of theirs or a part of them as the subject of what follows, or null.</summary>
    private Span? Subject(List<Word> words, Tags message, int at)
    {
        if (at >= words.Count)
        {
            return null;
        }

        if (People.NamedFrom(words, message, cues, at) is { } person && (cues.IsWriters(words[at]) || person.End == at + 1))
        {
            return person;
        }

        return cues.IsWriter(words[at]) || cues.IsWriters(words[at]) || cues.IsHeOrShe(words[at]) || cues.IsIt(words[at]) ? new Span(at, at + 1) : null;
    }

    /// <summary>"… my calf is": a statement that begins without a mark.</summary>
    private bool BeginsStatement(List<Word> words, Tags message, int at) =>
        cues.IsWriters(words[at])
        && message.At(cues.Body, at + 1) is { } part && message.At(cues.StatementVerb, part.End) is not null
        && message.At(cues.HoldsSubject, at - 1) is null && !cues.IsSmallWord(words[at - 1]);

    /// <summary>"Pee", "the calf".</summary>
    private bool IsBody(List<Word> words, Tags message, int at) =>
        message.At(cues.Body, at) is not null || (cues.MayStandBeforeRelative(words[at]) && message.At(cues.Body, at + 1) is not null);

    private Span? Leading(Tags message, int cue, List<Word> words, Clause clause) =>
        message.At(cue, FirstTelling(words, clause.Span)) is { } leading && leading.End <= clause.Span.End ? leading : null;
}
