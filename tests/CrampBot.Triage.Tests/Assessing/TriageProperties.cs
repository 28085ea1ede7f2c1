using CsCheck;

namespace CrampBot.Triage.Tests.Assessing;

public sealed class TriageProperties
{
    private const int Cases = 300;

    private static readonly TriageContent Content = ShippedContent.Content;

    private static readonly TriageEngine Engine = new(Content);

    private static readonly FindingDefinition[] Definitions = [.. Content.Vocabulary.ById.Values];

    /// <summary>
    /// The findings that may lower the level, beside those that bring one of them with them, each with a case in which it does, every check being
    /// clear: what explains a pain or a cramp, and what makes it an ordinary one.
    /// </summary>
    public static TheoryData<string, string> Lowering { get; } = new()
    {
        { "sickle_cell", "pain_constant, severity 9" },
        { "injury", "pain_constant, constant_hours 12" },
        { "fluids_help", "urine_little" },
        { "during_exercise", "episodes_per_day 3" },
        { "in_heat", "episode_minutes 3, first_cramp" },
        { "at_night", "episode_minutes 3, first_cramp" },
        { "awkward_position", "episode_minutes 3, first_cramp" },
        { "first_cramp", "episode_minutes 3, at_night" },
        { "muscle_sore_after", "episode_minutes 3, first_cramp" },
        { "growing_pains_pattern", "episode_minutes 3, child" },
        { "walks_normally", "episode_minutes 3, first_cramp, at_night, unsure limping" },
    };

    /// <summary>Every sign and circumstance that must not lower the level: not among those that may, and bringing none of them with it.</summary>
    private static readonly string[] NeverLowering =
    [
        .. Definitions
            .Where(definition => definition.Kind is FindingKind.Sign or FindingKind.Context)
            .Select(definition => definition.Id)
            .Where(id => !BringsOneThatLowers(id)),
    ];

    /// <summary>Every finding of the must-ask checks, ruled out.</summary>
    private static readonly Finding[] Ruled =
    [
        .. Content.Rules.Checks.SelectMany(check => check.Clear.Mentions).Distinct(StringComparer.Ordinal)
            .Where(id => Content.Vocabulary.ById[id].Kind is FindingKind.Sign or FindingKind.Context)
            .Select(id => new Finding(id, FindingStatus.Absent, FindingOrigin.Answer)),
    ];

    private static readonly Gen<Findings> AnyFindings =
        Gen.OneOf(Definitions).SelectMany(AnyFinding).Array[0, 30].Select(found => new Findings([.. found.DistinctBy(finding => finding.Id)]));

    [Fact]
    public void What_is_found_to_be_present_never_lowers_the_level() => Gen.Select(AnyFindings, Gen.OneOf(NeverLowering)).Sample(
        (findings, id) => Engine.LevelOf(findings.With(Present(id))) <= Engine.LevelOf(findings),
        iter: Cases * 10);

    [Theory]
    [MemberData(nameof(Lowering))]
    public void What_may_lower_the_level_does_so_here(string id, string told)
    {
        Findings findings = new Findings(Ruled).MergedWith(Told.By(told));

        Assert.True(Engine.LevelOf(findings.With(Present(id))) > Engine.LevelOf(findings));
    }

    [Fact]
    public void A_sign_of_an_emergency_beside_any_circumstance_needs_care_today_at_the_latest() => Assert.Empty(
        from sign in Engine.EmergencySigns()
        from circumstance in Definitions.Where(definition => definition.Kind is FindingKind.Context)
        where Engine.LevelOf(new Findings([Present(sign), Present(circumstance.Id)])) > TriageLevel.Urgent
        select $"{sign}, {circumstance.Id}");

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

    private static Finding Present(string id) => new(id, FindingStatus.Present, FindingOrigin.Answer);

    private static bool BringsOneThatLowers(string id) =>
        Lowering.Any(row => row.Data.Item1 == id) || Content.Vocabulary.ById[id].Implies.Any(BringsOneThatLowers);

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
