namespace CrampBot.Triage;

/// <summary>Every part holds.</summary>
/// <param name="Parts">The parts, at least one.</param>
public sealed record AllOf(IReadOnlyList<Condition> Parts) : Condition
{
    private readonly Condition[] _parts = [.. Parts];

    /// <inheritdoc/>
    public override IEnumerable<string> Mentions => Parts.SelectMany(part => part.Mentions);

    /// <inheritdoc/>
    public override Truth Evaluate(Facts facts, Doubt doubt)
    {
        Truth least = Truth.True;
        for (int index = 0; index < _parts.Length && least != Truth.False; index++)
        {
            least = (Truth)Math.Min((int)least, (int)_parts[index].Evaluate(facts, doubt));
        }

        return least;
    }
}
