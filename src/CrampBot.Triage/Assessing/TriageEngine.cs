namespace CrampBot.Triage;

/// <summary>From findings to advice. A pure function of the content and the findings: the same findings, the same advice.</summary>
/// <param name="content">The content.</param>
/// <remarks>Safe for use by many threads at once; keeps nothing between calls.</remarks>
public sealed class TriageEngine(TriageContent content)
{
    private readonly Judge _judge = new(content.Vocabulary, content.Rules);

    /// <summary>Says how soon the person should be seen, and nothing else.</summary>
    /// <param name="findings">What is known.</param>
    /// <returns>The level.</returns>
    /// <exception cref="ArgumentException">A finding is not in the content.</exception>
    /// <exception cref="InvalidOperationException">The content has a gap: no rule covers these findings.</exception>
    public TriageLevel LevelOf(Findings findings) => _judge.Decide(findings).Level;

    /// <summary>The ids of the rules that fire.</summary>
    /// <param name="findings">What is known.</param>
    public IReadOnlySet<string> RulesThatFire(Findings findings) => _judge.Decide(findings).Fired.Select(rule => rule.Id).ToHashSet(StringComparer.Ordinal);

    /// <summary>The signs that call for help today or sooner by themselves.</summary>
    public IReadOnlySet<string> WarningSigns() => SignsThatCallFor(TriageLevel.Urgent);

    /// <summary>The signs that call for help now by themselves.</summary>
    public IReadOnlySet<string> EmergencySigns() => SignsThatCallFor(TriageLevel.Emergency);

    /// <summary>The signs, stated or in doubt, for which the person should be seen, be it now or some day: a rule above self-care fires only with them.</summary>
    /// <param name="findings">What is known; a sign in doubt counts as if it were there.</param>
    /// <returns>The signs, as they are known.</returns>
    public IReadOnlyList<Finding> SignsToBeSeenFor(Findings findings)
    {
        ArgumentNullException.ThrowIfNull(findings);
        Findings ifTrue = findings.Items.Where(IsDoubtfulSign)
            .Aggregate(findings, (known, sign) => known.Without(sign.Id).With(sign with { Status = FindingStatus.Present }));
        string[] fired = FiredAboveSelfCare(ifTrue);
        return
        [
            .. findings.Items.Where(finding => finding.Status is not FindingStatus.Absent
                && content.Vocabulary.ById[finding.Id].Kind is FindingKind.Sign
                && fired.Except(FiredAboveSelfCare(ifTrue.Without(finding.Id)), StringComparer.Ordinal).Any()),
        ];
    }

    /// <summary>Says how soon the person should be seen, why, what to do, and what would change it.</summary>
    /// <param name="findings">What is known.</param>
    /// <param name="country">ISO 3166 alpha-2 code of where the person is, for the emergency number; null where it is not known.</param>
    /// <returns>The assessment.</returns>
    /// <exception cref="ArgumentException">A finding is not in the content.</exception>
    /// <exception cref="InvalidOperationException">The content has a gap: no rule covers these findings.</exception>
    public Assessment Assess(Findings findings, string? country = null)
    {
        Verdict verdict = _judge.Decide(findings);
        Facts facts = content.Vocabulary.Know(findings);
        Disposition disposition = content.Dispositions.ByLevel[verdict.Level].WithNumber(content.Dispositions.NumberFor(country));
        return new Assessment(
            verdict.Level,
            disposition.Title,
            disposition.TimeFrame,
            [.. ReasonsFor(verdict)],
            [.. verdict.Fired.Select(rule => rule.Now).OfType<string>().Distinct(StringComparer.Ordinal), .. disposition.Now],
            disposition.Worsening,
            [.. verdict.OpenChecks.Where(check => check.Clear.Evaluate(facts, Doubt.Settled) == Truth.Unknown).Select(check => check.Name), .. UnsureOf(findings)],
            [.. Counterfactuals(findings, verdict.Level).OrderBy(change => change.Level)],
            disposition.HasAdvice ? SectionsFor(findings) : [],
            content.Dispositions.Reviewed,
            content.Dispositions.DisclaimerKey);
    }

    private bool IsDoubtfulSign(Finding finding) =>
        finding.Status is FindingStatus.Uncertain && content.Vocabulary.ById[finding.Id].Kind is FindingKind.Sign;

    private string[] FiredAboveSelfCare(Findings findings) =>
        [.. _judge.Decide(findings).Fired.Where(rule => rule.Level < TriageLevel.SelfCare).Select(rule => rule.Id)];

    private HashSet<string> SignsThatCallFor(TriageLevel level) => content.Vocabulary.ById.Values
        .Where(definition => definition.Kind == FindingKind.Sign
            && LevelOf(new Findings([new Finding(definition.Id, FindingStatus.Present, FindingOrigin.Words)])) <= level)
        .Select(definition => definition.Id)
        .ToHashSet(StringComparer.Ordinal);

    private IEnumerable<Reason> ReasonsFor(Verdict verdict)
    {
        if (verdict.IsRaised)
        {
            yield return Explain(content.Rules.InDoubt.Explanation, verdict.Level);
        }

        foreach (Rule rule in verdict.Fired.Where(rule => rule.Level < TriageLevel.SelfCare || !verdict.IsHeldBack))
        {
            yield return new Reason(rule.Id, rule.Level, rule.Reason, SourcesOf(rule.Sources));
        }

        if (verdict.IsHeldBack)
        {
            yield return Explain(content.Rules.Unanswered, TriageLevel.Routine);
        }
    }

    private Reason Explain(Explanation explanation, TriageLevel level) => new(explanation.Id, level, explanation.Reason, SourcesOf(explanation.Sources));

    private Source[] SourcesOf(IReadOnlyList<string> keys) => [.. keys.Select(key => content.Sources[key])];

    private IEnumerable<string> UnsureOf(Findings findings) => findings.Items
        .Where(finding => finding.Status == FindingStatus.Uncertain)
        .Select(finding => content.Vocabulary.ById[finding.Id].Name);

    private string[] SectionsFor(Findings findings)
    {
        Facts facts = content.Vocabulary.Know(findings);
        return
        [
            .. content.Dispositions.Advice
                .Where(advice => advice.When.Evaluate(facts, Doubt.Settled) == Truth.True)
                .SelectMany(advice => advice.Sections)
                .Distinct(StringComparer.Ordinal),
        ];
    }

    private IEnumerable<Counterfactual> Counterfactuals(Findings findings, TriageLevel level)
    {
        if (level == TriageLevel.Emergency)
        {
            return [];
        }

        Facts facts = content.Vocabulary.Know(findings);
        return from question in content.Questions.Questions
               from choice in question.Choices
               where choice.IsShown(facts) == Truth.True && choice.Matches.Evaluate(facts, Doubt.Settled) != Truth.True
               let changed = LevelOf(choice.Sets.Aggregate(findings, (known, finding) => known.With(finding)))
               where changed < level
               select new Counterfactual(question.Id, choice.Id, choice.Text, changed);
    }
}
