using CrampBot.Triage.Reading.Clauses;
using CrampBot.Triage.Reading.Words;

namespace CrampBot.Triage.Reading.Concepts;

/// <summary>Knows the words that speak of each sign: those of its patterns that are not as good as everywhere ("leg", "pain", "since").</summary>
internal sealed class SignWords
{
    private readonly Cues _cues;
    private readonly Dictionary<string, int[]> _sets;

    /// <summary>Collects the words.</summary>
    /// <param name="concepts">What the reader knows.</param>
    /// <param name="cues">The words that speak of no sign in particular.</param>
    public SignWords(IReadOnlyList<Concept> concepts, Cues cues)
    {
        _cues = cues;
        _sets = concepts
            .GroupBy(concept => concept.Finding, StringComparer.Ordinal)
            .ToDictionary(same => same.Key, same => SetsOf(same.SelectMany(concept => concept.Present)), StringComparer.Ordinal);
    }

    /// <summary>Whether a message has any word that could speak of a sign: "leg pain came on 20 minutes ago" has none.</summary>
    /// <param name="words">The message, sayings blotted out.</param>
    public bool CouldSpeak(List<Word> words) => SaysSomething(words, new Span(0, words.Count));

    /// <summary>Whether a message has words that speak of a sign; true for a sign that no pattern knows.</summary>
    /// <param name="sign">The id of the sign.</param>
    /// <param name="words">The message, sayings blotted out.</param>
    /// <param name="message">What is in it.</param>
    public bool SpeakOf(string sign, List<Word> words, Tags message)
    {
        if (!_sets.TryGetValue(sign, out int[]? sets) || sets.Length == 0)
        {
            return true;
        }

        foreach (int set in sets)
        {
            foreach (Span place in message.Of(set))
            {
                if (SaysSomething(words, place))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static int[] SetsOf(IEnumerable<Pattern> patterns) =>
        [.. patterns.SelectMany(pattern => pattern.Groups).SelectMany(group => group.Elements).SelectMany(element => element).Distinct()];

    private bool SaysSomething(List<Word> words, Span place)
    {
        for (int at = place.Start; at < place.End; at++)
        {
            if (!_cues.IsOfNoSign(words[at]))
            {
                return true;
            }
        }

        return false;
    }
}
