namespace CrampBot.Knowledge.Searching;

/// <summary>Groups of synonyms: each phrase of a group is read as the first one.</summary>
/// <remarks>
/// Does what Lucene's synonym filter does, in a small part of the time: the longest phrase that begins at a word counts, phrases do not
/// overlap, and what stands for a phrase is laid over the places from its first word on, even where it is longer than the phrase.
/// </remarks>
internal sealed class SynonymPhrases
{
    private readonly Dictionary<string, Replacement[]> _byFirstStem;

    /// <summary>Makes ready to replace.</summary>
    /// <param name="groups">Groups of phrases, each phrase as its stems.</param>
    public SynonymPhrases(IEnumerable<IReadOnlyList<string[]>> groups)
    {
        _byFirstStem = groups
            .SelectMany(group => group.Skip(1).Select(phrase => new Replacement(phrase, group[0])))
            .GroupBy(replacement => replacement.Phrase[0], StringComparer.Ordinal)
            .ToDictionary(same => same.Key, same => same.OrderByDescending(replacement => replacement.Phrase.Length).ToArray(), StringComparer.Ordinal);
    }

    /// <summary>Replaces phrases.</summary>
    /// <param name="stems">The stems of a text.</param>
    /// <returns>Its terms in order; each with whether it lies over the place of the one before.</returns>
    public List<(string Term, bool Overlies)> Replace(List<string> stems)
    {
        List<(string Term, bool Overlies)> terms = new(stems.Count);
        List<(int Place, string Term)> waiting = [];
        int read = 0;
        for (int place = 0; place < stems.Count || waiting.Count > 0; place++)
        {
            bool isFirst = true;
            if (place < stems.Count && place >= read && !TryRead(stems, place, waiting, ref read))
            {
                read++;
                terms.Add((stems[place], false));
                isFirst = false;
            }

            for (int next = 0; next < waiting.Count;)
            {
                if (waiting[next].Place > place)
                {
                    next++;
                    continue;
                }

                terms.Add((waiting[next].Term, !isFirst));
                waiting.RemoveAt(next);
                isFirst = false;
            }
        }

        return terms;
    }

    /// <summary>Reads the longest phrase that begins at a place, if one does.</summary>
    private bool TryRead(List<string> stems, int place, List<(int Place, string Term)> waiting, ref int read)
    {
        if (!_byFirstStem.TryGetValue(stems[place], out Replacement[]? replacements))
        {
            return false;
        }

        int length = 0;
        List<string[]> laid = [];
        foreach (Replacement replacement in replacements)
        {
            // The longest come first. Two groups may have the same stems: then both stand for the phrase, each once.
            if (length > replacement.Phrase.Length)
            {
                break;
            }

            if (!IsAt(stems, place, replacement.Phrase) || laid.Exists(other => other.AsSpan().SequenceEqual(replacement.Canonical)))
            {
                continue;
            }

            length = replacement.Phrase.Length;
            laid.Add(replacement.Canonical);
            waiting.AddRange(replacement.Canonical.Select((term, offset) => (place + offset, term)));
        }

        read += length;
        return length > 0;
    }

    private static bool IsAt(List<string> stems, int place, string[] phrase)
    {
        if (place + phrase.Length > stems.Count)
        {
            return false;
        }

        for (int index = 1; index < phrase.Length; index++)
        {
            if (stems[place + index] != phrase[index])
            {
                return false;
            }
        }

        return true;
    }

    private sealed record Replacement(string[] Phrase, string[] Canonical);
}
