using CrampBot.Triage.Reading.Concepts;
using CrampBot.Triage.Reading.Words;

namespace CrampBot.Triage.Reading.Clauses;

/// <summary>Finds a "no" that answers a question and has lost its comma: "no i can walk", "no breathing is fine", "no feeling dizzy".</summary>
/// <param name="cues">The words that can follow it.</param>
internal sealed class LeadingNo(Cues cues)
{
    /// <summary>Where what follows the "no" starts, and whether it is denied; null where the "no" belongs to what follows ("no feeling in my foot").</summary>
    /// <param name="words">The message.</param>
    /// <param name="tags">The cues found in it.</param>
    /// <param name="sentence">The words of the sentence, without the mark that ends it.</param>
    public (int Next, bool Denied)? After(List<Word> words, Tags tags, Span sentence)
    {
        int next = sentence.Start + 1;
        if (next >= sentence.End || !cues.IsAnswerNo(words[sentence.Start]))
        {
            return null;
        }

        if (tags.At(cues.StatementSubject, next) is not null || cues.IsWriters(words[next]) || cues.IsHeOrShe(words[next]))
        {
            return (next, false);
        }

        Span? feels = tags.At(cues.Feels, next);
        int state = PastSmallWords(words, tags, feels?.End ?? tags.At(cues.CanBeWell, next)?.End ?? sentence.End, sentence.End);
        return IsLast(words, tags, tags.At(cues.AllWell, state), sentence.End) ? (next, false)
            : feels is not null && tags.At(cues.FeltIll, state) is not null ? (next, true)
            : null;
    }

    /// <summary>Whether a word is such a "no" and opens a sentence whose rest it does not deny.</summary>
    /// <param name="words">The message.</param>
    /// <param name="tags">The cues found in it.</param>
    /// <param name="at">The number of the word.</param>
    public bool OpensSentence(List<Word> words, Tags tags, int at)
    {
        if (at > 0 && words[at - 1].Text is not ("." or "?" or "\n"))
        {
            return false;
        }

        int end = words.FindIndex(at, word => word.Text is "." or "?" or "\n");
        return After(words, tags, new Span(at, end < 0 ? words.Count : end)) is { Denied: false };
    }

    private int PastSmallWords(List<Word> words, Tags tags, int at, int end)
    {
        while (at < end && cues.IsSmallWord(words[at]) && tags.At(cues.AllWell, at) is null)
        {
            at++;
        }

        return at;
    }

    private bool IsLast(List<Word> words, Tags tags, Span? state, int end) =>
        state is { } well && (well.End >= end || cues.IsOpening(words[well.End]) || cues.IsAndOr(words[well.End]) || tags.At(cues.Contrast, well.End) is not null);
}
