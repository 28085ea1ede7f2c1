namespace CrampBot.Triage;

/// <summary>At least one part holds.</summary>
/// <param name="Parts">The parts, at least one.</param>
public sealed record AnyOf(IReadOnlyList<Condition> Parts) : Condition
{
    private readonly Condition[] _parts = [.. Parts];

    /// <inheritdoc/>
    public override IEnumerable<string> Mentions => Parts.SelectMany(part => part.Mentions);

    /// <inheritdoc/>
    public override Truth Evaluate(Facts facts, Doubt doubt)
    {
        Truth greatest = Truth.False;
        for (int index = 0; index < _parts.Length && greatest != Truth.True; index++)
        {
            greatest = (Truth)Math.Max((int)greatest, (int)_parts[index].Evaluate(facts, doubt));
        }

        return greatest;
    }
}
