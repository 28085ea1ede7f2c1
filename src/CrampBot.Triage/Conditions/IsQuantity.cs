namespace CrampBot.Triage;

/// <summary>The quantity compares with the number as said.</summary>
/// <param name="Id">The id of a quantity.</param>
/// <param name="Index">Its number in the vocabulary.</param>
/// <param name="Comparison">How it compares.</param>
/// <param name="Number">The number, in the unit of the quantity.</param>
public sealed record IsQuantity(string Id, int Index, Comparison Comparison, double Number) : Condition
{
    /// <inheritdoc/>
    public override IEnumerable<string> Mentions => [Id];

    /// <inheritdoc/>
    public override Truth Evaluate(Facts facts, Doubt doubt) => facts.Number(Id) is { } number
        ? Holds(number) ? Truth.True : Truth.False
        : facts.Missing(Index);

    private bool Holds(double number) => Comparison switch
    {
        Comparison.Below => number < Number,
        Comparison.AtMost => number <= Number,
        Comparison.AtLeast => number >= Number,
        Comparison.Above => number > Number,
        _ => throw new InvalidOperationException($"{Comparison} is not a comparison."),
    };
}
