namespace CrampBot.Dialogs.Replies;

/// <summary>What every piece of health advice carries: who says so, when it was last checked, and what it is not.</summary>
public sealed record Provenance
{
    /// <summary>Makes the provenance of one message.</summary>
    /// <param name="sources">The publications behind the advice; at least one.</param>
    /// <param name="reviewed">The day the advice was last checked against them.</param>
    /// <param name="disclaimer">What the advice is not; not blank.</param>
    /// <exception cref="ArgumentException">There is no source, or the disclaimer is blank.</exception>
    public Provenance(IReadOnlyList<SourceLink> sources, DateOnly reviewed, string disclaimer)
    {
        ArgumentNullException.ThrowIfNull(sources);
        ArgumentException.ThrowIfNullOrWhiteSpace(disclaimer);
        if (sources.Count == 0)
        {
            throw new ArgumentException("Health advice needs at least one source.", nameof(sources));
        }

        Sources = sources;
        Reviewed = reviewed;
        Disclaimer = disclaimer;
    }

    /// <summary>The publications behind the advice; at least one.</summary>
    public IReadOnlyList<SourceLink> Sources { get; }

    /// <summary>The day the advice was last checked against its sources.</summary>
    public DateOnly Reviewed { get; }

    /// <summary>What the advice is not.</summary>
    public string Disclaimer { get; }
}
