using CrampBot.Triage.Reading.Content;
using CrampBot.Triage.Reading.Words;

namespace CrampBot.Triage.Reading.Concepts;

/// <summary>Reads the notation of patterns: <c>&lt;set&gt; word a|b_c .. word &amp; other group &amp; !not this group &amp; ~elsewhere</c>.</summary>
/// <param name="sets">The word sets that patterns may name.</param>
/// <param name="splitter">Splits the words of a pattern as those of a message, without repairing any.</param>
internal sealed class PatternParser(WordSets sets, WordSplitter splitter)
{
    /// <summary>Reads one pattern.</summary>
    /// <param name="line">The notation and where it stands.</param>
    /// <exception cref="FormatException">A set is unknown or the notation is broken; the message says where.</exception>
    public Pattern Parse(Line line)
    {
        List<WordGroup> groups = [];
        List<WordGroup> elsewhere = [];
        List<WordGroup> unless = [];
        foreach (string part in line.Text.Split('&', StringSplitOptions.TrimEntries))
        {
            List<WordGroup> kind = part.StartsWith('!') ? unless : part.StartsWith('~') ? elsewhere : groups;
            kind.Add(Group(part.TrimStart('!', '~'), line));
        }

        return groups.Count > 0
            ? new Pattern([.. groups], [.. elsewhere], [.. unless], line.Place)
            : throw new FormatException($"{line.Place}: the pattern \"{line.Text}\" says only what must not be there.");
    }

    private WordGroup Group(string text, Line line)
    {
        List<int[]> elements = [];
        List<bool> gaps = [];
        bool gap = false;
        foreach (string element in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (element == "..")
            {
                gap = true;
                continue;
            }

            foreach (int[] alternatives in Alternatives(element, line))
            {
                elements.Add(alternatives);
                gaps.Add(gap);
                gap = false;
            }
        }

        return elements.Count > 0
            ? new WordGroup([.. elements], [.. gaps])
            : throw new FormatException($"{line.Place}: the pattern \"{line.Text}\" has an empty group.");
    }

    private IEnumerable<int[]> Alternatives(string element, Line line)
    {
        if (!element.Contains('|', StringComparison.Ordinal) && !element.StartsWith('<'))
        {
            return splitter.Split(element).Select(word => new[] { sets.Single([word]) });
        }

        return [[.. element.Split('|').Select(alternative => Alternative(alternative, line))]];
    }

    private int Alternative(string alternative, Line line)
    {
        if (alternative.StartsWith('<') && alternative.EndsWith('>'))
        {
            return sets.NumberOf(alternative[1..^1])
                ?? throw new FormatException($"{line.Place}: there is no word set {alternative}.");
        }

        List<Word> words = splitter.Split(alternative.Replace('_', ' '));
        return words.Count > 0
            ? sets.Single(words)
            : throw new FormatException($"{line.Place}: the pattern \"{line.Text}\" has an empty alternative.");
    }
}
