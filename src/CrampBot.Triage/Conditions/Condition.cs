namespace CrampBot.Triage;

/// <summary>What must hold for a rule to fire: an expression over findings in three-valued logic.</summary>
/// <remarks>Written as in <c>knowledge/en/triage/rules.yaml</c> and read by <see cref="ConditionParser"/>. Immutable.</remarks>
public abstract record Condition
{
    /// <summary>Whether it holds.</summary>
    /// <param name="facts">What is known.</param>
    /// <param name="doubt">What becomes of <c>certainly(…)</c> over something unknown.</param>
    /// <returns>True, false, or unknown where it depends on what is not known.</returns>
    public abstract Truth Evaluate(Facts facts, Doubt doubt);

    /// <summary>The ids of the findings that it speaks of; an id may come more than once.</summary>
    public abstract IEnumerable<string> Mentions { get; }
}
