namespace CrampBot.Triage;

/// <summary>Applies the rule table: every rule is evaluated, the most urgent that fires decides, and no rule lowers another.</summary>
/// <param name="vocabulary">What follows from each finding.</param>
/// <param name="table">The rules.</param>
public sealed class Judge(Vocabulary vocabulary, RuleTable table)
{
    /// <summary>Judges what is known.</summary>
    /// <param name="findings">What is known.</param>
    /// <returns>The verdict.</returns>
    /// <exception cref="InvalidOperationException">Every check is clear, yet no rule covers this combination: the content has a gap.</exception>
    public Verdict Decide(Findings findings)
    {
        Verdict verdict = DecideAsKnown(findings);
        bool isRaised = verdict.Level != TriageLevel.Emergency
            && table.InDoubt.When.Evaluate(vocabulary.Know(findings), Doubt.Settled) == Truth.True
            && DecideAsKnown(IfDoubtsWereTrue(findings)).Level < verdict.Level;
        return isRaised ? verdict with { Level = verdict.Level - 1, IsRaised = true } : verdict;
    }

    private static Findings IfDoubtsWereTrue(Findings findings) => new(
    [
        .. findings.Items.Select(finding => finding is { Status: FindingStatus.Uncertain, Origin: FindingOrigin.Answer }
            ? finding with { Status = FindingStatus.Present }
            : finding),
    ]);

    private Verdict DecideAsKnown(Findings findings)
    {
        Facts facts = vocabulary.Know(findings);
        Rule[] fired = [.. table.Rules.Where(rule => rule.When.Evaluate(facts, Doubt.Settled) == Truth.True).OrderBy(rule => rule.Level)];
        MustAskCheck[] open = [.. table.Checks.Where(check => check.Clear.Evaluate(facts, Doubt.Settled) != Truth.True)];
        return (fired, open) switch
        {
            ([{ Level: < TriageLevel.SelfCare }, ..], _) => new Verdict(fired[0].Level, fired, open, IsHeldBack: false, IsRaised: false),
            (_, [_, ..]) => new Verdict(TriageLevel.Routine, fired, open, IsHeldBack: true, IsRaised: false),
            ([{ Level: TriageLevel.SelfCare }, ..], []) => new Verdict(TriageLevel.SelfCare, fired, open, IsHeldBack: false, IsRaised: false),
            _ => throw new InvalidOperationException("No rule covers this combination of findings."),
        };
    }
}
