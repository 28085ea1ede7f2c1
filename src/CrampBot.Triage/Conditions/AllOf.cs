namespace CrampBot.Triage;

/// <summary>Every part holds.</summary>
/// <param name="Parts">The parts, at least one.</param>
public sealed record AllOf(IReadOnlyList<Condition> Parts) : Condition
{
    private readonly int[] _signs = [.. Parts.OfType<IsPresent>().Select(part => part.Index)];
    private readonly Condition[] _others = [.. Parts.Where(part => part is not IsPresent)];

    /// <inheritdoc/>
    public override IEnumerable<string> Mentions => Parts.SelectMany(part => part.Mentions);

    /// <inheritdoc/>
    public override Truth Evaluate(Facts facts, Doubt doubt)
    {
        Truth least = Truth.True;
        for (int index = 0; index < _signs.Length && least != Truth.False; index++)
        {
            least = (Truth)Math.Min((int)least, (int)facts.Presence(_signs[index]));
        }

        for (int index = 0; index < _others.Length && least != Truth.False; index++)
        {
            least = (Truth)Math.Min((int)least, (int)_others[index].Evaluate(facts, doubt));
        }

        return least;
    }
}
