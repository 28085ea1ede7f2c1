using CrampBot.Triage.Reading.Concepts;
using CrampBot.Triage.Reading.Words;

namespace CrampBot.Triage.Reading.Clauses;

/// <summary>Splits a message into clauses: at marks, at "but", and where a new subject begins.</summary>
/// <param name="cues">The words that part clauses.</param>
internal sealed class ClauseSplitter(Cues cues)
{
    /// <summary>Words after which a clause may end without a mark, as people type on a phone.</summary>
    private const int ShortestBeforeRunOn = 3;

    private readonly LeadingNo _leadingNo = new(cues);

    /// <summary>The clauses in order; none is longer than <see cref="PatternMatcher.LongestClause"/> words, none is empty.</summary>
    /// <param name="words">The message.</param>
    /// <param name="tags">The cues found in it.</param>
    public List<Clause> Split(List<Word> words, Tags tags)
    {
        List<Clause> clauses = [];
        int sentenceStart = 0;
        while (sentenceStart < words.Count)
        {
            int sentenceEnd = sentenceStart;
            while (sentenceEnd < words.Count && words[sentenceEnd].Text is not ("." or "?" or "\n"))
            {
                sentenceEnd++;
            }

            Span sentence = new(sentenceStart, Math.Min(sentenceEnd + 1, words.Count));
            SplitSentence(words, tags, sentence, sentenceEnd, clauses);
            sentenceStart = sentenceEnd + 1;
        }

        return clauses;
    }

    private void SplitSentence(List<Word> words, Tags tags, Span sentence, int end, List<Clause> clauses)
    {
        int start = sentence.Start;
        bool joined = false;
        bool denied = false;
        if (_leadingNo.After(words, tags, new Span(start, end)) is { } answered)
        {
            Add(clauses, start, answered.Next, sentence, joined);
            (start, denied) = answered;
        }

        for (int at = start; at < end;)
        {
            (int next, bool joins) = Break(words, tags, start, at);
            if (next < 0 && at - start < PatternMatcher.LongestClause - 1)
            {
                at++;
                continue;
            }

            Add(clauses, start, at, sentence, joined, denied);
            denied = false;
            start = Math.Max(next, at);
            joined = joins || next < 0;
            at = Math.Max(start, at + 1);
        }

        Add(clauses, start, end, sentence, joined, denied);
    }

    private static void Add(List<Clause> clauses, int start, int end, Span sentence, bool joined, bool denied = false)
    {
        if (end > start)
        {
            clauses.Add(new Clause(new Span(start, end), sentence, joined, denied));
        }
    }

    /// <summary>Where the next clause starts if one ends before this word, else -1; and whether it is joined to the one before.</summary>
    private (int Next, bool Joined) Break(List<Word> words, Tags tags, int start, int at)
    {
        if (tags.At(cues.Contrast, at) is { } contrast && at > start)
        {
            return (contrast.End, false);
        }

        if (words[at].Text == "," && tags.At(cues.NewSubject, at + 1) is not null)
        {
            return (at + 1, false);
        }

        if (tags.At(cues.Joining, at) is { } joining && at > start && tags.At(cues.NewSubject, joining.End) is not null)
        {
            return (joining.End, cues.IsAndOr(words[at]));
        }

        bool runsOn = at - start >= ShortestBeforeRunOn
            && tags.At(cues.StatementSubject, at) is { } subject
            && tags.At(cues.StatementVerb, subject.End) is not null
            && tags.At(cues.HoldsSubject, at - 1) is null;
        return runsOn ? (at, false) : (-1, false);
    }
}
