namespace CrampBot.Triage;

/// <summary>The choice has the value.</summary>
/// <param name="Id">The id of a choice.</param>
/// <param name="Index">Its number in the vocabulary.</param>
/// <param name="Value">One of its values.</param>
public sealed record IsChoice(string Id, int Index, string Value) : Condition
{
    /// <inheritdoc/>
    public override IEnumerable<string> Mentions => [Id];

    /// <inheritdoc/>
    public override Truth Evaluate(Facts facts, Doubt doubt) => facts.Choice(Id) is { } value
        ? string.Equals(value, Value, StringComparison.Ordinal) ? Truth.True : Truth.False
        : facts.Missing(Index);
}
