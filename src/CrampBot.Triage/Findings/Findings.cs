namespace CrampBot.Triage;

/// <summary>All that is known so far, at most one finding for each id. Immutable.</summary>
/// <remarks>
/// <para>Two sets are equal when they hold equal findings, in whatever order these were added.</para>
/// <para>Kept between turns as JSON; the shape is one list, so that any serializer reads back what it wrote.</para>
/// </remarks>
public sealed record Findings
{
    private readonly Dictionary<string, Finding> _byId;

    /// <summary>Makes a set.</summary>
    /// <param name="items">The findings, in any order.</param>
    /// <exception cref="ArgumentException">Two findings have the same id.</exception>
    public Findings(IReadOnlyList<Finding> items)
    {
        Items = [.. items.OrderBy(finding => finding.Id, StringComparer.Ordinal)];
        _byId = Items.ToDictionary(finding => finding.Id, StringComparer.Ordinal);
    }

    /// <summary>The set in which nothing is known.</summary>
    public static Findings None { get; } = new([]);

    /// <summary>The findings, ordered by id.</summary>
    public IReadOnlyList<Finding> Items { get; }

    /// <summary>Looks up one finding.</summary>
    /// <param name="id">The id of the finding.</param>
    /// <returns>The finding, or null while nothing is known about it.</returns>
    public Finding? Of(string id) => _byId.GetValueOrDefault(id);

    /// <summary>Takes one later finding in.</summary>
    /// <param name="later">What was learnt after everything in this set.</param>
    /// <returns>A set in which <paramref name="later"/> has replaced what was known, unless what was known stands (see remarks).</returns>
    /// <remarks>
    /// <para>An answer replaces anything. Words replace words and answers, with two exceptions: doubtful words do not
    /// unsettle what is known, and words alone do not withdraw a sign that is present. Only an answer does that.</para>
    /// </remarks>
    public Findings With(Finding later) =>
        Of(later.Id) is { } earlier && Stands(earlier, later)
            ? this
            : new Findings([.. Items.Where(finding => finding.Id != later.Id), later]);

    /// <summary>Takes a later set in, finding by finding.</summary>
    /// <param name="later">What was learnt after everything in this set.</param>
    /// <returns>The merged set; see <see cref="With"/>.</returns>
    public Findings MergedWith(Findings later) => later.Items.Aggregate(this, (merged, finding) => merged.With(finding));

    /// <summary>Forgets one finding, as when the answer that it came from is changed.</summary>
    /// <param name="id">The id of the finding.</param>
    /// <returns>The set without it.</returns>
    public Findings Without(string id) => new([.. Items.Where(finding => finding.Id != id)]);

    /// <inheritdoc/>
    public bool Equals(Findings? other) => other is not null && Items.SequenceEqual(other.Items);

    /// <inheritdoc/>
    public override int GetHashCode() => Items.Aggregate(0, HashCode.Combine);

    private static bool Stands(Finding earlier, Finding later) => (earlier.Status, later.Status, later.Origin) switch
    {
        (_, _, FindingOrigin.Answer) => false,
        (FindingStatus.Uncertain, _, FindingOrigin.Words) => earlier.Origin == FindingOrigin.Answer && later.Status == FindingStatus.Uncertain,
        (_, FindingStatus.Uncertain, FindingOrigin.Words) => true,
        (FindingStatus.Present, FindingStatus.Absent, FindingOrigin.Words) => true,
        (_, _, FindingOrigin.Words) => false,
        _ => throw new ArgumentException($"The origin {later.Origin} is not one that findings have.", nameof(later)),
    };
}
