using CsCheck;

namespace CrampBot.Triage.Tests.Assessing;

public sealed class TriageProperties
{
    private const int Cases = 300;

    private static readonly TriageContent Content = ShippedContent.Content;

    private static readonly TriageEngine Engine = new(Content);

    private static readonly FindingDefinition[] Definitions = [.. Content.Vocabulary.ById.Values];

    /// <summary>Every sign that is enough for "today" or sooner on its own.</summary>
    private static readonly string[] RedFlags =
    [
        .. Definitions
            .Where(definition => definition.Kind == FindingKind.Sign && Engine.LevelOf(Told.By(definition.Id)) <= TriageLevel.Urgent)
            .Select(definition => definition.Id),
    ];

    /// <summary>Every finding of the must-ask checks, ruled out.</summary>
    private static readonly Finding[] Ruled =
    [
        .. Content.Rules.Checks.SelectMany(check => check.Clear.Mentions).Distinct(StringComparer.Ordinal)
            .Select(id => new Finding(id, FindingStatus.Absent, FindingOrigin.Answer)),
    ];

    private static readonly Gen<Findings> AnyFindings =
        Gen.OneOf(Definitions).SelectMany(AnyFinding).Array[0, 30].Select(found => new Findings([.. found.DistinctBy(finding => finding.Id)]));

    [Fact]
    public void There_are_red_flags_to_try() => Assert.InRange(RedFlags.Length, 50, 120);

    [Fact]
    public void A_red_flag_that_is_added_never_lowers_the_level() => Gen.Select(AnyFindings, Gen.OneOf(RedFlags)).Sample(
        (findings, flag) => Engine.LevelOf(findings.With(new Finding(flag, FindingStatus.Present, FindingOrigin.Answer))) <= Engine.LevelOf(findings),
        iter: Cases);

    [Fact]
    public void The_order_in_which_findings_become_known_does_not_matter() => AnyFindings.SelectMany(findings => Gen.Shuffle(findings.Items.ToArray())).Sample(
        shuffled => Engine.LevelOf(shuffled.Aggregate(Findings.None, (known, finding) => known.With(finding)))
            == Engine.LevelOf(shuffled.Reverse().Aggregate(Findings.None, (known, finding) => known.With(finding))),
        iter: Cases);

    [Fact]
    public void Self_care_is_advised_only_when_all_eight_checks_are_clear() => Gen.Shuffle(Ruled, 0, Ruled.Length).Sample(
        ruledOut =>
        {
            Findings findings = new([.. Told.By("site calf, at_night, episode_minutes 3, first_cramp").Items, .. ruledOut]);
            Facts facts = Content.Vocabulary.Know(findings);
            bool isClear = Content.Rules.Checks.All(check => check.Clear.Evaluate(facts, Doubt.Settled) == Truth.True);
            return Engine.LevelOf(findings) == (isClear ? TriageLevel.SelfCare : TriageLevel.Routine);
        },
        iter: Cases);

    [Fact]
    public void Whatever_is_found_the_advice_is_complete() => AnyFindings.Sample(
        findings =>
        {
            Assessment assessment = Engine.Assess(findings);
            return assessment.Reasons.Count > 0
                && assessment.Reasons.All(reason => reason.Sources.Count > 0)
                && assessment is { TimeFrame.Length: > 0, Worsening.Length: > 0, DisclaimerKey.Length: > 0, Now.Count: > 0 }
                && assessment.Counterfactuals.All(change => change.Level < assessment.Level);
        },
        iter: Cases / 10);

    [Fact]
    public void The_same_findings_get_the_same_advice() => AnyFindings.Sample(
        findings => Engine.Assess(findings).Reasons.Select(reason => reason.RuleId).SequenceEqual(Engine.Assess(findings).Reasons.Select(reason => reason.RuleId)),
        iter: Cases / 10);

    private static Gen<Finding> AnyFinding(FindingDefinition definition) => definition.Kind switch
    {
        FindingKind.Quantity => Gen.Double[definition.Lowest, definition.Highest]
            .Select(number => new Finding(definition.Id, FindingStatus.Present, FindingOrigin.Answer, Number: number)),
        FindingKind.Choice => Gen.OneOf(definition.Values.ToArray())
            .Select(value => new Finding(definition.Id, FindingStatus.Present, FindingOrigin.Answer, Choice: value)),
        FindingKind.Sign or FindingKind.Context => Gen.Select(
            Gen.OneOf(FindingStatus.Present, FindingStatus.Absent, FindingStatus.Absent, FindingStatus.Uncertain),
            Gen.OneOf(FindingOrigin.Answer, FindingOrigin.Words),
            (status, origin) => new Finding(definition.Id, status, origin)),
        _ => throw new InvalidOperationException($"{definition.Kind} is not a kind of finding."),
    };
}
