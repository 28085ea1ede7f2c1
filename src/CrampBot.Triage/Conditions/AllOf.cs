namespace CrampBot.Triage;

/// <summary>Every part holds.</summary>
/// <param name="Parts">The parts, at least one.</param>
public sealed record AllOf(IReadOnlyList<Condition> Parts) : Condition
{
    /// <inheritdoc/>
    public override IEnumerable<string> Mentions => Parts.SelectMany(part => part.Mentions);

    /// <inheritdoc/>
    public override Truth Evaluate(Facts facts, Doubt doubt)
    {
        Truth least = Truth.True;
        for (int index = 0; index < Parts.Count && least != Truth.False; index++)
        {
            least = (Truth)Math.Min((int)least, (int)Parts[index].Evaluate(facts, doubt));
        }

        return least;
    }
}
