namespace CrampBot.Triage;

/// <summary>At least one part holds.</summary>
/// <param name="Parts">The parts, at least one.</param>
public sealed record AnyOf(IReadOnlyList<Condition> Parts) : Condition
{
    /// <inheritdoc/>
    public override IEnumerable<string> Mentions => Parts.SelectMany(part => part.Mentions);

    /// <inheritdoc/>
    public override Truth Evaluate(Facts facts, Doubt doubt)
    {
        Truth greatest = Truth.False;
        for (int index = 0; index < Parts.Count && greatest != Truth.True; index++)
        {
            greatest = (Truth)Math.Max((int)greatest, (int)Parts[index].Evaluate(facts, doubt));
        }

        return greatest;
    }
}
