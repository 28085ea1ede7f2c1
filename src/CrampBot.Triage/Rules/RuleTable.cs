namespace CrampBot.Triage;

/// <summary>The rules, the checks that self-care needs, and the persons with whom doubt counts for more.</summary>
/// <param name="Rules">The rules, in the order of the file.</param>
/// <param name="Checks">The must-ask checks.</param>
/// <param name="Unanswered">Why self-care was not advised while a check is open.</param>
/// <param name="InDoubt">Why doubt made the advice one level more urgent, and for whom.</param>
public sealed record RuleTable(IReadOnlyList<Rule> Rules, IReadOnlyList<MustAskCheck> Checks, Explanation Unanswered, InDoubt InDoubt);
