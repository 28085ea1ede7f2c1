using System.Globalization;
using CrampBot.Knowledge.Content;
using CrampBot.Knowledge.Searching;

namespace CrampBot.Knowledge.Urgent;

/// <summary>A row of words to look for, as <c>docs/content.md</c> describes: <c>&lt;want&gt; to die|be .. dead $</c>.</summary>
internal sealed class WordPattern
{
    // Enough for "blood is just absolutely pouring", too few to join two statements.
    private const int LongestGap = 3;

    // So many tablets are too many, and fewer may be a day's.
    private const int Many = 8;

    // Such numbers are years.
    private const int FirstYear = 1900;
    private const int LastYear = 2099;

    // Shorter words turn into others by one slip: "dying" and "drying".
    internal const int ShortestWithSlip = 7;

    private const string End = "$";

    private readonly Part[] _parts;
    private readonly IReadOnlySet<string> _denials;

    private WordPattern(Part[] parts, IReadOnlySet<string> denials)
    {
        (_parts, _denials) = (parts, denials);
        int leading = Array.FindIndex(parts, part => !part.IsOptional) + 1;
        Part[] first = leading > 0 ? parts[..leading] : parts;
        string[] words = [.. first.SelectMany(part => part.Phrases).Select(phrase => phrase[0]).Distinct()];
        First = leading == 0 || first.Any(part => part.Kind is not PartKind.Words) || words.Contains(End) ? null : words;
    }

    /// <summary>The words that the pattern may begin with, give or take a slip; null where it may begin with anything.</summary>
    public IReadOnlyCollection<string>? First { get; }

    private enum PartKind
    {
        Words,
        Gap,
        Number,
    }

    /// <summary>Reads a pattern.</summary>
    /// <param name="pattern">The pattern as written.</param>
    /// <param name="words">The groups it may name, and the denials that a gap does not pass over.</param>
    public static WordPattern Read(string pattern, UrgentWords words) => new(
        [.. pattern.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(part => ReadPart(part, words.Groups))],
        words.Denials);

    /// <summary>The groups that a pattern names.</summary>
    /// <param name="pattern">The pattern as written.</param>
    public static IEnumerable<string> GroupsIn(string pattern) => pattern.Split(' ', StringSplitOptions.RemoveEmptyEntries)
        .Select(part => part.TrimStart('?'))
        .Where(part => part.StartsWith('<'))
        .Select(part => part.Trim('<', '>'));

    /// <summary>Looks for the pattern at one place.</summary>
    /// <param name="words">Where to look.</param>
    /// <param name="start">The place it must begin.</param>
    /// <returns>Where it ends, after at least a word; null where it is not there.</returns>
    public int? EndAt(IReadOnlyList<string> words, int start) => EndOf(words, start, 0) is { } end && end > start ? end : null;

    /// <summary>Whether a word is the one wanted, give or take a slip in a long one.</summary>
    public static bool IsSame(string word, string wanted) => word == wanted
        || (wanted.Length >= ShortestWithSlip && word.Length > 0 && word[0] == wanted[0]
            && Math.Abs(word.Length - wanted.Length) <= 1 && SlipDistance.Between(word, wanted) <= 1);

    private static Part ReadPart(string part, IReadOnlyDictionary<string, IReadOnlyList<string>> groups)
    {
        bool isOptional = part.StartsWith('?');
        string rest = part.TrimStart('?');
        return rest switch
        {
            ".." => new Part(PartKind.Gap, [], isOptional),
            "many" => new Part(PartKind.Number, [], isOptional, Many, int.MaxValue),
            "year" => new Part(PartKind.Number, [], isOptional, FirstYear, LastYear),
            ['<', .. string name, '>'] => new Part(PartKind.Words, [.. groups[name].Select(phrase => phrase.Split(' '))], isOptional),
            _ => new Part(PartKind.Words, [.. rest.Split('|').Select(word => word.Split(' '))], isOptional),
        };
    }

    private int? EndOf(IReadOnlyList<string> words, int at, int index)
    {
        if (index == _parts.Length)
        {
            return at;
        }

        Part part = _parts[index];
        int? end = part.Kind switch
        {
            PartKind.Gap => AfterGap(words, at, index),
            PartKind.Number => at < words.Count && int.TryParse(words[at], NumberStyles.None, CultureInfo.InvariantCulture, out int number)
                && number >= part.Least && number <= part.Most
                ? EndOf(words, at + 1, index + 1)
                : null,
            PartKind.Words => AfterWords(words, at, index),
            _ => throw new InvalidOperationException("This part of a pattern cannot be looked for."),
        };
        return end ?? (part.IsOptional ? EndOf(words, at, index + 1) : null);
    }

    private int? AfterGap(IReadOnlyList<string> words, int at, int index)
    {
        for (int next = at; next <= Math.Min(at + LongestGap, words.Count); next++)
        {
            if (EndOf(words, next, index + 1) is { } end)
            {
                return end;
            }

            if (next < words.Count && _denials.Contains(words[next]))
            {
                break;
            }
        }

        return null;
    }

    private int? AfterWords(IReadOnlyList<string> words, int at, int index)
    {
        foreach (string[] phrase in _parts[index].Phrases)
        {
            if (AfterPhrase(words, at, phrase) is { } after && EndOf(words, after, index + 1) is { } end)
            {
                return end;
            }
        }

        return null;
    }

    private static int? AfterPhrase(IReadOnlyList<string> words, int at, string[] phrase)
    {
        if (phrase is [End])
        {
            return at == words.Count ? at : null;
        }

        if (at + phrase.Length > words.Count)
        {
            return null;
        }

        for (int word = 0; word < phrase.Length; word++)
        {
            if (!IsSame(words[at + word], phrase[word]))
            {
                return null;
            }
        }

        return at + phrase.Length;
    }

    private sealed record Part(PartKind Kind, string[][] Phrases, bool IsOptional, int Least = 0, int Most = 0);
}
