namespace CrampBot.Knowledge.Ranking;

/// <summary>How a <see cref="LinearModel"/> learns. The values were chosen by cross-validation; see docs/content.md.</summary>
internal sealed record LinearTraining
{
    /// <summary>How often the examples are gone through.</summary>
    public int Rounds { get; init; } = 4;

    /// <summary>The size of the first steps.</summary>
    public float Rate { get; init; } = 6;

    /// <summary>How fast steps shrink from round to round.</summary>
    public float RateDecay { get; init; } = 0.3f;

    /// <summary>An error below this is let be.</summary>
    public float SmallestError { get; init; } = 0.005f;

    /// <summary>Fixes the order of the examples.</summary>
    public int Seed { get; init; } = 20261123;
}
