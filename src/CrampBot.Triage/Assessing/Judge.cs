namespace CrampBot.Triage;

/// <summary>Applies the rule table: every rule is evaluated, the most urgent that fires decides, and no rule lowers another.</summary>
/// <param name="vocabulary">What follows from each finding.</param>
/// <param name="table">The rules.</param>
public sealed class Judge(Vocabulary vocabulary, RuleTable table)
{
    private readonly Rule[] _mostUrgentFirst = [.. table.Rules.OrderBy(rule => rule.Level)];

    /// <summary>Judges what is known.</summary>
    /// <param name="findings">What is known.</param>
    /// <returns>The verdict.</returns>
    /// <exception cref="InvalidOperationException">Every check is clear, yet no rule covers this combination: the content has a gap.</exception>
    public Verdict Decide(Findings findings)
    {
        Facts facts = vocabulary.Know(findings);
        Verdict verdict = DecideAsKnown(facts);
        bool isRaised = verdict.Level != TriageLevel.Emergency
            && findings.Items.Any(IsDoubt)
            && table.InDoubt.When.Evaluate(facts, Doubt.Settled) == Truth.True
            && DecideAsKnown(vocabulary.Know(IfDoubtsWereTrue(findings))).Level < verdict.Level;
        return isRaised ? verdict with { Level = verdict.Level - 1, IsRaised = true } : verdict;
    }

    private static bool IsDoubt(Finding finding) => finding is { Status: FindingStatus.Uncertain, Origin: FindingOrigin.Answer or FindingOrigin.LeftOpen };

    private static Findings IfDoubtsWereTrue(Findings findings) =>
        new([.. findings.Items.Select(finding => IsDoubt(finding) ? finding with { Status = FindingStatus.Present } : finding)]);

    private Verdict DecideAsKnown(Facts facts)
    {
        Rule[] fired = [.. _mostUrgentFirst.Where(rule => rule.When.Evaluate(facts, Doubt.Settled) == Truth.True)];
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
