using System.Collections.Concurrent;
using CrampBot.Triage.Reading.Words;

namespace CrampBot.Triage.Reading.Concepts;

/// <summary>Named sets of words and short phrases that mean the same to the reader ("swollen", "puffy", "up like a balloon").</summary>
/// <remarks>All sets share one tree of stems, so that one walk over a message finds the members of all of them.</remarks>
internal sealed class WordSets
{
    private readonly OrderedDictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly Branch _root = new();
    private readonly ConcurrentBag<(int[] First, int[] Last)> _spare = [];
    private readonly List<(int Set, string Text)> _members = [];

    /// <summary>How many sets there are, single words of patterns included.</summary>
    public int Count => _numbers.Count;

    /// <summary>The number of a set, or null when there is none of that name.</summary>
    public int? NumberOf(string name) => _numbers.TryGetValue(name, out int number) ? number : null;

    /// <summary>The name of a set.</summary>
    public string NameOf(int set) => _numbers.GetAt(set).Key;

    /// <summary>Makes a set, or finds it.</summary>
    public int Declare(string name)
    {
        if (!_numbers.TryGetValue(name, out int number))
        {
            number = _numbers.Count;
            _numbers.Add(name, number);
        }

        return number;
    }

    /// <summary>The set that holds one word or phrase only, as patterns use them.</summary>
    public int Single(IReadOnlyList<Word> phrase)
    {
        int number = Declare("=" + string.Join(' ', phrase.Select(word => word.Stem)));
        AddMember(number, phrase);
        return number;
    }

    /// <summary>Adds a word or phrase to a set.</summary>
    public void AddMember(int set, IReadOnlyList<Word> phrase)
    {
        Branch branch = _root;
        foreach (Word word in phrase)
        {
            _members.Add((set, word.Text));
            branch = branch.Grow(word.Stem);
        }

        if (!branch.Sets.Contains(set))
        {
            branch.Sets.Add(set);
        }
    }

    /// <summary>Every word that some set or pattern uses.</summary>
    public IEnumerable<string> AllWords() => _members.Select(member => member.Text).Distinct();

    /// <summary>The words that the named sets use.</summary>
    public IEnumerable<string> WordsOf(IEnumerable<int> sets)
    {
        HashSet<int> wanted = [.. sets];
        return _members.Where(member => wanted.Contains(member.Set)).Select(member => member.Text).Distinct();
    }

    /// <summary>Whether one word by itself is a member of a set.</summary>
    public bool Contains(int set, Word word) => _root.Next(word.Stem)?.Sets.Contains(set) is true;

    /// <summary>Finds every member of every set in a stretch of a message.</summary>
    public Tags Tag(List<Word> words, Span stretch)
    {
        Tags tags = new(Count, _spare);
        for (int start = stretch.Start; start < stretch.End; start++)
        {
            Branch? branch = _root;
            for (int end = start; end < stretch.End && (branch = branch?.Next(words[end].Stem)) is not null; end++)
            {
                foreach (int set in branch.Sets)
                {
                    tags.Add(set, new Span(start, end + 1));
                }
            }
        }

        return tags;
    }

    private sealed class Branch
    {
        private Dictionary<string, Branch>? _next;

        public List<int> Sets { get; } = [];

        public Branch Grow(string stem)
        {
            _next ??= new Dictionary<string, Branch>(StringComparer.Ordinal);
            if (!_next.TryGetValue(stem, out Branch? branch))
            {
                branch = new Branch();
                _next.Add(stem, branch);
            }

            return branch;
        }

        public Branch? Next(string stem) => _next?.GetValueOrDefault(stem);
    }
}
