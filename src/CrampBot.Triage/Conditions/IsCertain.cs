namespace CrampBot.Triage;

/// <summary>The part holds, and nothing that is still unknown could make it fail.</summary>
/// <param name="Part">The part.</param>
public sealed record IsCertain(Condition Part) : Condition
{
    /// <inheritdoc/>
    public override IEnumerable<string> Mentions => Part.Mentions;

    /// <inheritdoc/>
    public override Truth Evaluate(Facts facts, Doubt doubt) => (Part.Evaluate(facts, doubt), doubt) switch
    {
        (Truth.Unknown, Doubt.Settled) => Truth.False,
        (var truth, _) => truth,
    };
}
