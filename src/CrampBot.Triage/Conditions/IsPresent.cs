namespace CrampBot.Triage;

/// <summary>The finding is present.</summary>
/// <param name="Id">The id of a sign or a circumstance.</param>
/// <param name="Index">Its number in the vocabulary.</param>
public sealed record IsPresent(string Id, int Index) : Condition
{
    /// <inheritdoc/>
    public override IEnumerable<string> Mentions => [Id];

    /// <inheritdoc/>
    public override Truth Evaluate(Facts facts, Doubt doubt) => facts.Presence(Index);
}
