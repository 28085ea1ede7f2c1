namespace CrampBot.Triage;

/// <summary>At least one part holds.</summary>
/// <param name="Parts">The parts, at least one.</param>
public sealed record AnyOf(IReadOnlyList<Condition> Parts) : Condition
{
    private readonly int[] _signs = [.. Parts.OfType<IsPresent>().Select(part => part.Index)];
    private readonly Condition[] _others = [.. Parts.Where(part => part is not IsPresent)];

    /// <inheritdoc/>
    public override IEnumerable<string> Mentions => Parts.SelectMany(part => part.Mentions);

    /// <inheritdoc/>
    public override Truth Evaluate(Facts facts, Doubt doubt)
    {
        Truth greatest = Truth.False;
        for (int index = 0; index < _signs.Length && greatest != Truth.True; index++)
        {
            greatest = (Truth)Math.Max((int)greatest, (int)facts.Presence(_signs[index]));
        }

        for (int index = 0; index < _others.Length && greatest != Truth.True; index++)
        {
            greatest = (Truth)Math.Max((int)greatest, (int)_others[index].Evaluate(facts, doubt));
        }

        return greatest;
    }
}
