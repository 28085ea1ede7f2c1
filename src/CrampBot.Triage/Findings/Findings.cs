namespace CrampBot.Triage;

/// <summary>All that is known so far, at most one finding for each id. Immutable.</summary>
/// <remarks>
/// <para>Two sets are equal when they hold equal findings, in whatever order these were added.</para>
/// <para>Kept between turns as JSON; the shape is one list, so that any serializer reads back what it wrote.</para>
/// <para>Kept in order of id, so that looking one up and adding one cost little: advice asks many times what one more answer would change.</para>
/// </remarks>
public sealed record Findings
{
    private readonly Finding[] _items;

    /// <summary>Makes a set.</summary>
    /// <param name="items">The findings, in any order.</param>
    /// <exception cref="ArgumentException">Two findings have the same id.</exception>
    public Findings(IReadOnlyList<Finding> items)
    {
        _items = [.. items.OrderBy(finding => finding.Id, StringComparer.Ordinal)];
        for (int at = 1; at < _items.Length; at++)
        {
            if (string.Equals(_items[at - 1].Id, _items[at].Id, StringComparison.Ordinal))
            {
                throw new ArgumentException($"There are two findings \"{_items[at].Id}\".", nameof(items));
            }
        }
    }

    private Findings(Finding[] ordered)
    {
        _items = ordered;
    }

    /// <summary>The set in which nothing is known.</summary>
    public static Findings None { get; } = new([]);

    /// <summary>The findings, ordered by id.</summary>
    public IReadOnlyList<Finding> Items => _items;

    /// <summary>Looks up one finding.</summary>
    /// <param name="id">The id of the finding.</param>
    /// <returns>The finding, or null while nothing is known about it.</returns>
    public Finding? Of(string id) => Find(id) is >= 0 and var at ? _items[at] : null;

    /// <summary>Takes one later finding in.</summary>
    /// <param name="later">What was learnt after everything in this set.</param>
    /// <returns>A set in which <paramref name="later"/> has replaced what was known, unless what was known stands (see remarks).</returns>
    /// <remarks>
    /// <para>An answer replaces anything. Words replace words and answers, with two exceptions: doubtful words do not
    /// unsettle what is known, and words alone do not withdraw a sign that is present. Only an answer does that.</para>
    /// </remarks>
    public Findings With(Finding later)
    {
        int at = Find(later.Id);
        return at switch
        {
            >= 0 when Stands(_items[at], later) => this,
            >= 0 => new Findings(ordered: [.. _items[..at], later, .. _items[(at + 1)..]]),
            _ => new Findings(ordered: [.. _items[..~at], later, .. _items[~at..]]),
        };
    }

    /// <summary>Takes a later set in, finding by finding.</summary>
    /// <param name="later">What was learnt after everything in this set.</param>
    /// <returns>The merged set; see <see cref="With"/>.</returns>
    public Findings MergedWith(Findings later)
    {
        List<Finding> merged = new(_items.Length + later._items.Length);
        int at = 0;
        foreach (Finding finding in later._items)
        {
            while (at < _items.Length && string.CompareOrdinal(_items[at].Id, finding.Id) < 0)
            {
                merged.Add(_items[at++]);
            }

            bool isKnown = at < _items.Length && _items[at].Id == finding.Id;
            merged.Add(isKnown && Stands(_items[at], finding) ? _items[at] : finding);
            at += isKnown ? 1 : 0;
        }

        return new Findings(ordered: [.. merged, .. _items[at..]]);
    }

    /// <summary>Forgets one finding, as when the answer that it came from is changed.</summary>
    /// <param name="id">The id of the finding.</param>
    /// <returns>The set without it.</returns>
    public Findings Without(string id) => new([.. Items.Where(finding => finding.Id != id)]);

    /// <inheritdoc/>
    public bool Equals(Findings? other) => other is not null && _items.AsSpan().SequenceEqual(other._items);

    /// <inheritdoc/>
    public override int GetHashCode() => Items.Aggregate(0, HashCode.Combine);

    private int Find(string id)
    {
        int low = 0;
        int high = _items.Length - 1;
        while (low <= high)
        {
            int middle = (low + high) / 2;
            int order = string.CompareOrdinal(_items[middle].Id, id);
            if (order == 0)
            {
                return middle;
            }

            (low, high) = order < 0 ? (middle + 1, high) : (low, middle - 1);
        }

        return ~low;
    }

    private static bool Stands(Finding earlier, Finding later) => (earlier.Status, later.Status, later.Origin) switch
    {
        (_, _, FindingOrigin.Answer) => false,
        (FindingStatus.Uncertain, _, FindingOrigin.Words) => earlier.Origin == FindingOrigin.Answer && later.Status == FindingStatus.Uncertain,
        (_, FindingStatus.Uncertain, FindingOrigin.Words) => true,
        (FindingStatus.Present, FindingStatus.Absent, FindingOrigin.Words) => true,
        (_, _, FindingOrigin.Words) => false,
        (_, _, FindingOrigin.LeftOpen) => true,
        _ => throw new ArgumentException($"The origin {later.Origin} is not one that findings have.", nameof(later)),
    };
}
