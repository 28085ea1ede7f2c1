using System.Numerics;
using CrampBot.Triage.Reading.Clauses;
using CrampBot.Triage.Reading.Words;

namespace CrampBot.Triage.Reading;

/// <summary>Collects what is read from one message: stated beats doubtful beats denied.</summary>
/// <param name="utterance">The message, for the words that a finding was read from.</param>
internal sealed class FindingsNoted(string utterance)
{
    private readonly Dictionary<string, (Assertion Assertion, int Start, int End)> _noted = new(StringComparer.Ordinal);

    /// <summary>Notes one finding.</summary>
    public void Note(string finding, Assertion assertion, List<Word> words, Clause clause, ulong used)
    {
        if (assertion == Assertion.NotCurrent || (_noted.TryGetValue(finding, out var earlier) && earlier.Assertion >= assertion))
        {
            return;
        }

        int first = clause.Span.Start + BitOperations.TrailingZeroCount(used);
        int last = clause.Span.Start + 63 - BitOperations.LeadingZeroCount(used);
        _noted[finding] = (assertion, words[first].Start, words[last].End);
    }

    /// <summary>What was noted.</summary>
    public Findings ToFindings() => new(
        [.. _noted.Select(entry => new Finding(entry.Key, Status(entry.Value.Assertion), FindingOrigin.Words, utterance[entry.Value.Start..entry.Value.End]))]);

    private static FindingStatus Status(Assertion assertion) => assertion switch
    {
        Assertion.Present => FindingStatus.Present,
        Assertion.Absent => FindingStatus.Absent,
        Assertion.Uncertain => FindingStatus.Uncertain,
        _ => throw new ArgumentOutOfRangeException(nameof(assertion), assertion, "Only what is said of now is noted."),
    };
}
