using CrampBot.Triage.Reading.Concepts;
using CrampBot.Triage.Reading.Words;

namespace CrampBot.Triage.Reading.Clauses;

/// <summary>Reads a clause that does nothing but affirm what stands before it: "mine is", "cos i am", "my husband just did", "got it now".</summary>
/// <param name="cues">The words that affirm.</param>
internal sealed class Affirmation(Cues cues)
{
    /// <summary>How a clause affirms what stands before it: as so, as perhaps so ("it is"), or not at all.</summary>
    /// <param name="words">The message.</param>
    /// <param name="message">What is in it.</param>
    /// <param name="clause">The clause.</param>
    /// <param name="asked">The words before it, whose verb it may repeat ("i have coughed some up").</param>
    public Assertion Of(List<Word> words, Tags message, Clause clause, Span asked)
    {
        int at = Beginning(words, message, clause);
        if (at >= clause.Span.End)
        {
            return Assertion.NotCurrent;
        }

        if (message.At(cues.AffirmsAlone, at) is { } alone)
        {
            return Ends(words, message, clause, asked, alone.End) ? Assertion.Present : Assertion.NotCurrent;
        }

        bool isIt = cues.IsIt(words[at]);
        return (isIt ? at + 1 : EndOfSubject(words, message, at)) is { } verb ? OfVerb(words, message, clause, asked, verb, isIt) : Assertion.NotCurrent;
    }

    /// <summary>Whether a clause says no more than "asking because".</summary>
    public bool IsBeforeIt(List<Word> words, Tags message, Clause clause) => Beginning(words, message, clause) >= clause.Span.End;

    private int Beginning(List<Word> words, Tags message, Clause clause)
    {
        int at = clause.Span.Start;
        while (at < clause.Span.End && (cues.IsOpening(words[at]) || message.At(cues.BeforeAffirming, at) is not null))
        {
            at = message.At(cues.BeforeAffirming, at)?.End ?? at + 1;
        }

        return at;
    }

    private Assertion OfVerb(List<Word> words, Tags message, Clause clause, Span asked, int verb, bool isIt)
    {
        int at = verb;
        while (at < clause.Span.End && message.At(cues.BesideAffirming, at) is { } beside)
        {
            at = beside.End;
        }

        if (isIt && message.At(cues.AffirmsOfIt, at) is { } ofIt && Ends(words, message, clause, asked, ofIt.End))
        {
            return Assertion.Present;
        }

        return message.At(isIt ? cues.MayAffirmOfIt : cues.Affirms, at) is { } affirms && Ends(words, message, clause, asked, affirms.End)
            ? isIt ? Assertion.Uncertain : Assertion.Present
            : Assertion.NotCurrent;
    }

    /// <summary>Whether nothing follows that could mean something else.</summary>
    private bool Ends(List<Word> words, Tags message, Clause clause, Span asked, int from)
    {
        int at = from;
        while (at < clause.Span.End)
        {
            if (message.At(cues.BesideAffirming, at) is { } beside)
            {
                at = beside.End;
            }
            else if (words[at].IsMark || Repeats(words, message, asked, at))
            {
                at++;
            }
            else
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether a word is a verb that was asked about, in the form of what has been or is being done.</summary>
    private bool Repeats(List<Word> words, Tags message, Span asked, int at)
    {
        if (words[at].Text == words[at].Stem || message.At(cues.Ails, at) is not null)
        {
            return false;
        }

        for (int before = asked.Start; before < asked.End; before++)
        {
            if (words[before].Stem == words[at].Stem)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The number of the word after "i", "mine", "she", "my dad" or "my left calf"; null where nobody is named.</summary>
    private int? EndOfSubject(List<Word> words, Tags message, int at)
    {
        if (People.NamedFrom(words, message, cues, at) is { } person)
        {
            return person.End;
        }

        int body = at + 1;
        while (body < words.Count && message.At(cues.SmallWord, body) is not null && message.At(cues.Body, body) is null)
        {
            body++;
        }

        return (cues.IsWriters(words[at]) || cues.IsHeOrShe(words[at])) && message.At(cues.Body, body) is { } part ? part.End
            : cues.IsWriter(words[at]) || cues.IsHeOrShe(words[at]) ? at + 1
            : null;
    }
}
