using System.Collections.Concurrent;

namespace CrampBot.Triage.Reading.Concepts;

/// <summary>Where the members of each word set stand in one message.</summary>
/// <remarks>Borrows its tables, which are large and mostly empty, and gives them back clean when disposed of.</remarks>
internal sealed class Tags : IDisposable
{
    private readonly ConcurrentBag<(int[] First, int[] Last)> _spare;
    private readonly int[] _first;
    private readonly int[] _last;
    private readonly List<int> _present = new(32);
    private readonly List<(Span Span, int Next)> _places = new(32);

    /// <summary>Makes room for a number of sets.</summary>
    /// <param name="sets">How many.</param>
    /// <param name="spare">Tables that others have given back.</param>
    public Tags(int sets, ConcurrentBag<(int[] First, int[] Last)> spare)
    {
        _spare = spare;
        if (spare.TryTake(out (int[] First, int[] Last) tables))
        {
            (_first, _last) = tables;
            return;
        }

        (_first, _last) = (new int[sets], new int[sets]);
        Array.Fill(_first, -1);
    }

    /// <summary>Gives the tables back.</summary>
    public void Dispose()
    {
        _present.ForEach(set => _first[set] = -1);
        _spare.Add((_first, _last));
    }

    /// <summary>The sets that have a member in the stretch, in the order of their first.</summary>
    public IReadOnlyList<int> Present => _present;

    /// <summary>Notes one place; places of a set are added from left to right.</summary>
    public void Add(int set, Span span)
    {
        if (_first[set] < 0)
        {
            _first[set] = _places.Count;
            _present.Add(set);
        }
        else
        {
            _places[_last[set]] = _places[_last[set]] with { Next = _places.Count };
        }

        _last[set] = _places.Count;
        _places.Add((span, -1));
    }

    /// <summary>Whether a set has a member in the message.</summary>
    public bool Has(int set) => _first[set] >= 0;

    /// <summary>The places of a set from left to right.</summary>
    public Places Of(int set) => new(_places, _first[set]);

    /// <summary>The first place of a set that has one.</summary>
    public Span First(int set) => _places[_first[set]].Span;

    /// <summary>Whether a member of the set lies wholly inside a stretch.</summary>
    public bool HasWithin(int set, Span stretch)
    {
        foreach (Span span in Of(set))
        {
            if (stretch.Holds(span))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The longest member of the set that starts at a word, or null.</summary>
    public Span? At(int set, int word)
    {
        Span? longest = null;
        foreach (Span span in Of(set))
        {
            if (span.Start > word)
            {
                break;
            }

            if (span.Start == word)
            {
                longest = span;
            }
        }

        return longest;
    }

    /// <summary>Walks the places of one set without allocating.</summary>
    internal struct Places(List<(Span Span, int Next)> places, int first)
    {
        private int _next = first;

        /// <summary>The place walked to.</summary>
        public Span Current { get; private set; }

        /// <summary>Makes <c>foreach</c> work.</summary>
        public readonly Places GetEnumerator() => this;

        /// <summary>Walks to the next place.</summary>
        public bool MoveNext()
        {
            if (_next < 0)
            {
                return false;
            }

            (Current, _next) = places[_next];
            return true;
        }
    }
}
