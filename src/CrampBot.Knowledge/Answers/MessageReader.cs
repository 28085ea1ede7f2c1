using CrampBot.Knowledge.Content;
using CrampBot.Knowledge.Loading;
using CrampBot.Knowledge.Searching;

namespace CrampBot.Knowledge.Answers;

/// <summary>Reads facets and leaning from a message, by the phrases of <c>follow-ups.yaml</c>.</summary>
internal sealed class MessageReader
{
    // A word in more titles than this ("cramp") says nothing about which section is meant.
    private const double MostTitles = 0.1;

    private readonly FollowUpWords _words;
    private readonly QuestionAnalyzer _analyzer;
    private readonly HashSet<string> _naming;
    private readonly Dictionary<string, int> _facetByPhrase = new(StringComparer.Ordinal);
    private readonly HashSet<string> _more;
    private readonly int _longestPhrase;

    public MessageReader(KnowledgeContent content, QuestionAnalyzer analyzer)
    {
        FollowUpWords words = content.FollowUps;
        _words = words;
        _analyzer = analyzer;
        _naming = NamingTerms(content, analyzer);
        _more = words.More.ToHashSet(StringComparer.Ordinal);
        for (int facet = 0; facet < words.Facets.Count; facet++)
        {
            foreach (string phrase in words.Facets[facet].Phrases)
            {
                _facetByPhrase.Add(phrase, facet);
            }
        }

        _longestPhrase = _facetByPhrase.Keys.Concat(_more).Select(phrase => phrase.Split(' ').Length).DefaultIfEmpty(0).Max();
    }

    /// <summary>Reads a message.</summary>
    /// <param name="normal">The message in normal form.</param>
    /// <returns>What it shows.</returns>
    public MessageReading Read(string normal)
    {
        string[] words = normal.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        SortedSet<int> facets = [];
        bool more = false;
        List<string> own = [];
        int position = 0;
        while (position < words.Length)
        {
            (int length, int? facet) = PhraseAt(words, position);
            if (facet is { } found)
            {
                facets.Add(found);
            }

            more |= length > 0 && facet is null;
            if (length == 0 && !_words.Leaning.Contains(words[position]))
            {
                own.Add(words[position]);
            }

            position += Math.Max(1, length);
        }

        return new MessageReading(
            [.. facets.Select(facet => _words.Facets[facet].Facet)],
            more && facets.Count == 0 && own.Count == 0,
            own.Count > 0,
            [.. _analyzer.Terms(string.Join(' ', own)).Where(_naming.Contains)]);
    }

    /// <summary>Whether a message names a topic that a section's title does not.</summary>
    /// <param name="reading">What the message shows.</param>
    /// <param name="section">The section.</param>
    /// <returns>Whether it does.</returns>
    public bool NamesAnother(MessageReading reading, Section section) =>
        reading.Naming.Count > 0 && reading.Naming.Except(_analyzer.Terms(NameOf(section)), StringComparer.Ordinal).Any();

    private static string NameOf(Section section) => NormalForm.Of($"{section.Title} {section.Id}");

    /// <summary>The terms of titles and ids, but for those that many share.</summary>
    private static HashSet<string> NamingTerms(KnowledgeContent content, QuestionAnalyzer analyzer)
    {
        IEnumerable<string> perTitle = content.Sections.Values
            .SelectMany(section => analyzer.Terms(NameOf(section)).Distinct(StringComparer.Ordinal));
        HashSet<string> leaning = content.FollowUps.Leaning.SelectMany(analyzer.Terms).ToHashSet(StringComparer.Ordinal);
        double most = Math.Max(1, MostTitles * content.Sections.Count);
        return perTitle.GroupBy(term => term, StringComparer.Ordinal)
            .Where(titles => titles.Count() <= most && !leaning.Contains(titles.Key))
            .Select(titles => titles.Key)
            .ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>The longest phrase that starts here: its length in words, 0 for none, and its facet; no facet where it asks for more.</summary>
    private (int Length, int? Facet) PhraseAt(string[] words, int start)
    {
        for (int length = Math.Min(_longestPhrase, words.Length - start); length > 0; length--)
        {
            string phrase = string.Join(' ', words, start, length);
            if (_facetByPhrase.TryGetValue(phrase, out int facet))
            {
                return (length, facet);
            }

            if (_more.Contains(phrase))
            {
                return (length, null);
            }
        }

        return (0, null);
    }
}
