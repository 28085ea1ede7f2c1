using CrampBot.Triage.Reading.Concepts;
using CrampBot.Triage.Reading.Words;

namespace CrampBot.Triage.Reading.Clauses;

/// <summary>Finds what questions and suppositions tell all the same.</summary>
/// <param name="cues">The words that tell.</param>
internal sealed class Claims(Cues cues)
{
    /// <summary>A question that is affirmed has no more clauses, and no more stand between it and what affirms it; this bounds the cost of a hostile message.</summary>
    private const int MostClauses = 8;

    private readonly Affirmation _affirmation = new(cues);
    private readonly OwnQuestion _question = new(cues);

    /// <summary>Notes in each clause what it tells although it asks or supposes.</summary>
    /// <param name="words">The message.</param>
    /// <param name="message">What is in it.</param>
    /// <param name="clauses">Its clauses in order.</param>
    public void Mark(List<Word> words, Tags message, List<Clause> clauses)
    {
        for (int at = 0; at < clauses.Count; at++)
        {
            if (_question.EndOfCause(words, message, clauses[at]) is { } why)
            {
                clauses.Insert(at + 1, clauses[at] with { Span = new Span(why, clauses[at].Span.End), Joined = false });
                clauses[at] = clauses[at] with { Span = new Span(clauses[at].Span.Start, why) };
            }

            Claim before = at > 0 && clauses[at].Joined ? clauses[at - 1].Claim : default;
            Claim own = _question.In(words, message, clauses[at]);
            clauses[at] = clauses[at] with { Claim = own.IsMade || !before.IsMade ? own : before with { From = clauses[at].Span.Start } };
        }

        for (int tail = 1; tail < clauses.Count; tail++)
        {
            int last = tail - 1;
            while (last > 0 && tail - last < MostClauses && _affirmation.IsBeforeIt(words, message, clauses[last]))
            {
                last--;
            }

            MarkAffirmed(words, message, clauses, last, tail);
        }
    }

    private void MarkAffirmed(List<Word> words, Tags message, List<Clause> clauses, int last, int tail)
    {
        if (!_question.IsOpen(words, message, clauses[last].Sentence))
        {
            return;
        }

        int first = last;
        while (first > 0 && last - first < MostClauses && clauses[first - 1].Sentence == clauses[last].Sentence)
        {
            first--;
        }

        Span asked = new(clauses[first].Span.Start, clauses[last].Span.End);
        Assertion meant = _affirmation.Of(words, message, clauses[tail], asked);
        for (int at = first; at <= last && meant != Assertion.NotCurrent; at++)
        {
            clauses[at] = clauses[at] with { Claim = new Claim(meant, _question.EndOfAsking(message, clauses[at]), IsAffirmed: true) };
        }
    }
}
