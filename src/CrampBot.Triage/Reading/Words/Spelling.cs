using System.Collections.Frozen;
using System.Runtime.InteropServices;

namespace CrampBot.Triage.Reading.Words;

/// <summary>Repairs a slip in a word that nobody taught the reader: the one known word a letter or two away.</summary>
/// <remarks>
/// Looks up by deletion: a known word and a slip one edit apart share a form with one letter removed. Words in
/// <c>leave-alone</c> are right as they stand although they look like slips ("heal", "leak").
/// </remarks>
internal sealed class Spelling
{
    private const int ShortestRepaired = 4;
    private const int ShortestWithTwoSlips = 8;
    private const int Longest = 24;

    private readonly FrozenSet<string> _worthFinding;
    private readonly FrozenSet<string> _known;
    private readonly Dictionary<string, List<string>> _byDeletion;

    /// <summary>Learns the words.</summary>
    /// <param name="worthFinding">Words that a slip may be repaired to.</param>
    /// <param name="leftAlone">Further words that are right as they stand.</param>
    public Spelling(IEnumerable<string> worthFinding, IEnumerable<string> leftAlone)
    {
        string[] targets = [.. worthFinding.Where(word => word.Length >= ShortestRepaired && word.All(char.IsLetter)).Distinct().Order(StringComparer.Ordinal)];
        _worthFinding = targets.ToFrozenSet(StringComparer.Ordinal);
        _known = targets.Concat(leftAlone).ToFrozenSet(StringComparer.Ordinal);
        _byDeletion = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (string target in targets)
        {
            foreach (string shorter in Deletions(target))
            {
                ref List<string>? sharing = ref CollectionsMarshal.GetValueRefOrAddDefault(_byDeletion, shorter, out _);
                (sharing ??= []).Add(target);
            }
        }
    }

    /// <summary>The word itself, or the nearest known word when it is a likely slip of it.</summary>
    public string Repair(string word)
    {
        if (word.Length is < ShortestRepaired or > Longest || _known.Contains(word) || word.Any(char.IsDigit))
        {
            return word;
        }

        string doubled = AtMostDouble(word);
        if (_known.Contains(doubled))
        {
            return doubled;
        }

        string unstretched = Unstretch(word);
        if (_known.Contains(unstretched))
        {
            return unstretched;
        }

        string best = word;
        int least = word.Length >= ShortestWithTwoSlips ? 3 : 2;
        foreach (string shorter in Deletions(word))
        {
            foreach (string candidate in _byDeletion.GetValueOrDefault(shorter, []))
            {
                int slips = candidate.Length >= ShortestRepaired && SameStart(word, candidate) ? EditDistance.Between(word, candidate, least) : least;
                if (slips < least || (slips == least && best != word && string.CompareOrdinal(candidate, best) < 0))
                {
                    (best, least) = (candidate, slips);
                }
            }
        }

        return best;
    }

    /// <summary>Two known words that were typed as one ("chestpain"), or null.</summary>
    public (string First, string Second)? Halves(string word)
    {
        if (word.Length is < 2 * ShortestRepaired or > Longest || _known.Contains(word))
        {
            return null;
        }

        for (int cut = ShortestRepaired; cut <= word.Length - ShortestRepaired; cut++)
        {
            if (_worthFinding.Contains(word[..cut]) && _worthFinding.Contains(word[cut..]))
            {
                return (word[..cut], word[cut..]);
            }
        }

        return null;
    }

    private static bool SameStart(string word, string candidate) =>
        word[0] == candidate[0] || (word[0] == candidate[1] && word[1] == candidate[0]);

    private static string AtMostDouble(string word) =>
        string.Concat(word.Where((letter, index) => index < 2 || word[index - 1] != letter || word[index - 2] != letter));

    private static string Unstretch(string word)
    {
        int kept = 0;
        return string.Concat(word.Where((letter, index) =>
        {
            kept = index > 0 && word[index - 1] == letter ? kept + 1 : 1;
            return kept <= 1 || (kept == 2 && !(index + 1 < word.Length && word[index + 1] == letter) && !(index > 1 && word[index - 2] == letter));
        }));
    }

    private static IEnumerable<string> Deletions(string word)
    {
        yield return word;
        for (int index = 0; index < word.Length; index++)
        {
            yield return word.Remove(index, 1);
        }

        if (word.Length < ShortestWithTwoSlips)
        {
            yield break;
        }

        for (int first = 0; first < word.Length; first++)
        {
            string shorter = word.Remove(first, 1);
            for (int second = first; second < shorter.Length; second++)
            {
                yield return shorter.Remove(second, 1);
            }
        }
    }
}
