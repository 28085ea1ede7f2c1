namespace BotRuntime.Dialogs;

/// <summary>Finds the choice that an answer means: by its words, or else by its position in the list.</summary>
internal static class ChoiceFinder
{
    // How many other words may stand between two words of a choice.
    private const int MaxWordsBetween = 2;

    /// <summary>The choice; of several, the one named first. Null where none is named.</summary>
    public static FoundChoice? Find(string? utterance, IList<Choice> choices) =>
        string.IsNullOrEmpty(utterance) ? null : FindByWords(utterance, choices) ?? FindByPosition(utterance, choices);

    private static FoundChoice? FindByWords(string utterance, IList<Choice> choices)
    {
        List<(string Name, int Index)> names = [.. NamesOf(choices)];
        foreach ((string name, int index) in names)
        {
            if (name.Equals(utterance, StringComparison.OrdinalIgnoreCase))
            {
                return new FoundChoice { Value = choices[index].Value, Index = index, Synonym = name };
            }
        }

        List<string> said = Words(utterance);
        IEnumerable<Match> matches = names.Select(name => MatchName(said, Words(name.Name), name.Name, name.Index)).OfType<Match>();

        // A better or longer match keeps its words from others; of those that remain, the first in the text is meant.
        Match? first = null;
        HashSet<int> taken = [];
        foreach (Match match in matches.OrderByDescending(match => match.Score).ThenByDescending(match => match.Name.Length))
        {
            IEnumerable<int> words = Enumerable.Range(match.Start, match.End - match.Start + 1);
            if (!words.Any(taken.Contains))
            {
                taken.UnionWith(words);
                first = first is null || match.Start < first.Start ? match : first;
            }
        }

        return first is null
            ? null
            : new FoundChoice { Value = choices[first.Index].Value, Index = first.Index, Synonym = first.Name };
    }

    private static FoundChoice? FindByPosition(string utterance, IList<Choice> choices)
    {
        List<SpokenNumber> numbers = EnglishNumbers.In(utterance);
        bool byOrdinal = numbers.Exists(number => number.IsOrdinal);
        foreach (SpokenNumber number in numbers.Where(number => number.IsOrdinal == byOrdinal))
        {
            decimal position = number is { IsOrdinal: true, Value: 0 } ? choices.Count : number.Value;
            if (decimal.IsInteger(position) && position >= 1 && position <= choices.Count)
            {
                int index = (int)position - 1;
                return new FoundChoice { Value = choices[index].Value, Index = index };
            }
        }

        return null;
    }

    private static IEnumerable<(string Name, int Index)> NamesOf(IList<Choice> choices) => choices.SelectMany((choice, index) =>
    {
        string?[] names = [choice.Value, choice.Action?.Title, .. choice.Synonyms ?? []];
        return names.OfType<string>().Select(name => (name, index));
    });

    private static Match? MatchName(List<string> said, List<string> name, string text, int index)
    {
        int start = -1;
        int next = 0;
        int skipped = 0;
        foreach (string word in name)
        {
            int position = said.FindIndex(next, candidate => candidate.Equals(word, StringComparison.OrdinalIgnoreCase));
            if (position < 0 || (start >= 0 && position - next > MaxWordsBetween))
            {
                return null;
            }

            skipped += start >= 0 ? position - next : 0;
            start = start >= 0 ? start : position;
            next = position + 1;
        }

        return start < 0 ? null : new Match(text, index, start, next - 1, (float)name.Count / (name.Count + skipped));
    }

    private static List<string> Words(string text)
    {
        List<string> words = [];
        int start = 0;
        for (int end = 0; end <= text.Length; end++)
        {
            // As in the SDK: everything but letters and digits separates, and so it does in a name such as "foot/toe".
            if (end == text.Length || (!char.IsLetterOrDigit(text[end]) && !char.IsSurrogate(text[end])))
            {
                if (end > start)
                {
                    words.Add(text[start..end]);
                }

                start = end + 1;
            }
        }

        return words;
    }

    private sealed record Match(string Name, int Index, int Start, int End, float Score);
}
