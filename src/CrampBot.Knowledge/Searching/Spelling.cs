using System.Numerics;

namespace CrampBot.Knowledge.Searching;

/// <summary>Finds the known words that an unknown word may be a slip of.</summary>
/// <remarks>
/// A slip is a letter missing, added, changed, or two neighbours swapped; the first letter is taken to be right. The words that begin
/// with it are looked through, and nearly all are passed over because they differ in too many letters.
/// </remarks>
internal sealed class Spelling
{
    // A short word has too many neighbours one slip away to be worth guessing at.
    private const int ShortestWord = 4;
    private const int TwoSlipsFrom = 8;

    // Nobody types a longer word; bounds the cost of a hostile message.
    private const int LongestWord = 64;

    private readonly Dictionary<char, Entry[]> _byFirstLetter;

    /// <summary>Makes ready to look among words.</summary>
    /// <param name="words">The known words, each once.</param>
    public Spelling(IEnumerable<string> words)
    {
        _byFirstLetter = words
            .Where(word => word.Length is > 0 and <= LongestWord)
            .Order(StringComparer.Ordinal)
            .GroupBy(word => word[0])
            .ToDictionary(group => group.Key, group => group.Select(word => new Entry(word, LettersOf(word))).ToArray());
    }

    /// <summary>The known words nearest to an unknown one.</summary>
    /// <param name="word">The word.</param>
    /// <param name="most">The most words to find.</param>
    /// <returns>The words, nearest first and then in alphabetical order, with how near they are: 1 is the same, 0 has nothing in common.</returns>
    public IReadOnlyList<(string Word, float Nearness)> Near(string word, int most)
    {
        if (word.Length is < ShortestWord or > LongestWord || !_byFirstLetter.TryGetValue(word[0], out Entry[]? entries))
        {
            return [];
        }

        int mostSlips = word.Length < TwoSlipsFrom ? 1 : 2;
        ulong letters = LettersOf(word);
        List<(string Word, float Nearness)> near = [];
        foreach (Entry entry in entries)
        {
            // Each slip changes the length by one at most, and the set of letters by two.
            if (Math.Abs(entry.Word.Length - word.Length) <= mostSlips
                && BitOperations.PopCount(entry.Letters ^ letters) <= 2 * mostSlips
                && SlipDistance.Between(word, entry.Word) is int slips && slips <= mostSlips)
            {
                near.Add((entry.Word, 1 - ((float)slips / Math.Min(word.Length, entry.Word.Length))));
            }
        }

        // Sorting is stable: words equally near stay in alphabetical order.
        return near.Count > 1 ? [.. near.OrderByDescending(found => found.Nearness).Take(most)] : near;
    }

    /// <summary>Which letters a word has, as a set of bits; letters 64 apart share one.</summary>
    private static ulong LettersOf(string word)
    {
        ulong letters = 0;
        foreach (char letter in word)
        {
            letters |= 1UL << (letter & 63);
        }

        return letters;
    }

    private readonly record struct Entry(string Word, ulong Letters);
}
