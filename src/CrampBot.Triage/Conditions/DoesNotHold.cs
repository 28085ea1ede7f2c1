namespace CrampBot.Triage;

/// <summary>The part does not hold.</summary>
/// <param name="Part">The part.</param>
public sealed record DoesNotHold(Condition Part) : Condition
{
    /// <inheritdoc/>
    public override IEnumerable<string> Mentions => Part.Mentions;

    /// <inheritdoc/>
    public override Truth Evaluate(Facts facts, Doubt doubt) => Truth.True - (int)Part.Evaluate(facts, doubt);
}
