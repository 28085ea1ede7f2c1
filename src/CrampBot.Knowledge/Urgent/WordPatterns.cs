namespace CrampBot.Knowledge.Urgent;

/// <summary>Several patterns that are looked for at once, each only where it may begin.</summary>
internal sealed class WordPatterns
{
    private readonly WordPattern[] _anywhere;
    private readonly Dictionary<string, WordPattern[]> _byFirst;
    private readonly (string First, WordPattern Pattern)[] _withSlip;

    /// <summary>Sorts the patterns by the words that they may begin with.</summary>
    /// <param name="patterns">The patterns.</param>
    public WordPatterns(IReadOnlyCollection<WordPattern> patterns)
    {
        (string First, WordPattern Pattern)[] beginnings = [.. patterns.SelectMany(pattern => (pattern.First ?? []).Select(first => (first, pattern)))];
        _anywhere = [.. patterns.Where(pattern => pattern.First is null)];
        _byFirst = beginnings
            .GroupBy(beginning => beginning.First, StringComparer.Ordinal)
            .ToDictionary(same => same.Key, same => same.Select(beginning => beginning.Pattern).ToArray(), StringComparer.Ordinal);
        _withSlip = Array.FindAll(beginnings, beginning => beginning.First.Length >= WordPattern.ShortestWithSlip);
        IsEmpty = patterns.Count == 0;
    }

    /// <summary>Whether there is no pattern.</summary>
    public bool IsEmpty { get; }

    /// <summary>Finds each place where one of the patterns holds.</summary>
    /// <param name="words">Where to look.</param>
    /// <returns>Where, from the first word on; a place may come more than once.</returns>
    public IEnumerable<(int Start, int End)> In(string[] words)
    {
        for (int start = 0; start < words.Length; start++)
        {
            foreach (WordPattern pattern in BeginningWith(words[start]))
            {
                if (pattern.EndAt(words, start) is { } end)
                {
                    yield return (start, end);
                }
            }
        }
    }

    private IEnumerable<WordPattern> BeginningWith(string word)
    {
        IEnumerable<WordPattern> known = _byFirst.TryGetValue(word, out WordPattern[]? same) ? _anywhere.Concat(same) : _anywhere;
        return word.Length < WordPattern.ShortestWithSlip - 1
            ? known
            : known.Concat(_withSlip.Where(slip => word != slip.First && WordPattern.IsSame(word, slip.First)).Select(slip => slip.Pattern));
    }
}
