namespace CrampBot.Triage.Tests.Assessing;

public sealed class TriageEngineTests
{
    /// <summary>Answers that clear all eight must-ask checks.</summary>
    private const string Clear = "no one_leg_swollen, no skin_red, no skin_hot, no breathless, no chest_pain, no fainted, no injury, no bruise, no numbness, "
        + "no leg_weakness, no saddle_or_bladder_sign, no urine_dark, no severe_soreness_after_exertion, no fever, no confused, no drowsy, no vomiting, no urine_little, no in_heat, "
        + "no pregnant, no postpartum, no recent_operation, no long_trip, no cancer, no previous_clot, no blood_thinner, no cannot_walk, no limping";

    private const string OrdinaryNightCramp = "site calf, at_night, episode_minutes 3, first_cramp, ";

    private static readonly TriageEngine Engine = new(ShippedContent.Content);

    [Fact]
    public void An_ordinary_cramp_with_every_check_clear_is_cared_for_at_home()
    {
        Assessment assessment = Engine.Assess(Told.By(OrdinaryNightCramp + Clear));

        Assert.Equal(TriageLevel.SelfCare, assessment.Level);
        Assert.Equal(["S01"], assessment.Reasons.Select(reason => reason.RuleId));
        Assert.Equal(["calf-cramp-relief", "night-cramps-relief"], assessment.AdviceSections);
        Assert.Empty(assessment.Unknown);
    }

    [Fact]
    public void The_same_cramp_is_worth_a_routine_visit_while_the_checks_are_open()
    {
        Assessment assessment = Engine.Assess(Told.By(OrdinaryNightCramp));

        Assert.Equal(TriageLevel.Routine, assessment.Level);
        Assert.Equal(["CHECKS"], assessment.Reasons.Select(reason => reason.RuleId));
        Assert.Equal(ShippedContent.Content.Rules.Checks.Select(check => check.Name), assessment.Unknown);
    }

    [Theory]
    [InlineData("swelling", "no one_leg_swollen")]
    [InlineData("breathing", "no chest_pain")]
    [InlineData("injury", "no injury")]
    [InlineData("injury", "no bruise")]
    [InlineData("nerves", "no saddle_or_bladder_sign")]
    [InlineData("muscle", "no urine_dark")]
    [InlineData("illness", "no fever")]
    [InlineData("illness", "no drowsy")]
    [InlineData("illness", "no in_heat")]
    [InlineData("risks", "no long_trip")]
    [InlineData("walking", "no cannot_walk")]
    public void One_open_check_is_enough_to_hold_self_care_back(string check, string answer)
    {
        Assessment assessment = Engine.Assess(Told.By(OrdinaryNightCramp + string.Join(',', Clear.Split(", ").Where(part => part != answer))));

        Assert.Equal(TriageLevel.Routine, assessment.Level);
        Assert.Equal([ShippedContent.Content.Rules.Checks.Single(one => one.Id == check).Name], assessment.Unknown);
    }

    [Theory]
    [InlineData("numbness", "numbness")]
    [InlineData("both_ankles_swollen, site foot", "both_ankles_swollen")]
    [InlineData("unsure one_leg_swollen, site calf", "one_leg_swollen")]
    [InlineData("foot_drop", "foot_drop")]
    [InlineData("injury, limping", "injury", "limping")]
    [InlineData("at_night, disturbs_sleep", "disturbs_sleep")]
    [InlineData("ongoing_now, episode_minutes 15", "ongoing_now")]
    [InlineData("cramp, site calf, at_night")]
    [InlineData("limping")]
    [InlineData("ongoing_now, muscle_sore_after, disturbs_sleep")]
    [InlineData("pregnant, statin")]
    [InlineData("no numbness, no one_leg_swollen")]
    public void A_sign_to_be_seen_for_is_one_without_which_a_rule_does_not_fire(string told, params string[] signs) =>
        Assert.Equal(signs, Engine.SignsToBeSeenFor(Told.By(told, FindingOrigin.Words)).Select(sign => sign.Id));

    [Fact]
    public void The_most_urgent_rule_decides_and_every_rule_that_fired_is_a_reason()
    {
        Assessment assessment = Engine.Assess(Told.By("one_leg_swollen, breathless, both_ankles_swollen, thirsty"));

        Assert.Equal(TriageLevel.Emergency, assessment.Level);
        Assert.Equal(["E01", "U01", "C12", "R09", "R10"], assessment.Reasons.Select(reason => reason.RuleId));
        Assert.Equal(["NHS-DVT", "CDC-VTE"], assessment.Reasons[0].Sources.Select(source => source.Key));
    }

    [Fact]
    public void An_emergency_sign_that_cannot_be_ruled_out_is_an_emergency() =>
        Assert.Equal(TriageLevel.Emergency, Engine.LevelOf(Told.By("unsure breathless")));

    [Theory]
    [InlineData("unsure one_leg_swollen", TriageLevel.Routine)]
    [InlineData("unsure one_leg_swollen, diabetes", TriageLevel.ClinicianDays)]
    [InlineData("unsure one_leg_swollen, older", TriageLevel.ClinicianDays)]
    [InlineData("unsure one_leg_swollen, both_ankles_swollen, older", TriageLevel.Urgent)]
    [InlineData("unsure wants_remedy_advice, older", TriageLevel.Routine)]
    public void Doubt_makes_the_advice_one_level_more_urgent_for_those_with_a_lower_threshold(string told, TriageLevel expected) =>
        Assert.Equal(expected, Engine.LevelOf(Told.By(told)));

    [Fact]
    public void A_dirty_wound_needs_care_today_unless_tetanus_jabs_are_surely_up_to_date()
    {
        Assert.Equal(TriageLevel.Urgent, Engine.LevelOf(Told.By("dirty_wound, unsure tetanus_not_current")));
        Assert.Equal(TriageLevel.Routine, Engine.LevelOf(Told.By("dirty_wound, no tetanus_not_current")));
    }

    [Fact]
    public void Doubt_that_decided_is_the_first_reason() =>
        Assert.Equal("DOUBT", Engine.Assess(Told.By("unsure one_leg_swollen, older")).Reasons[0].RuleId);

    [Fact]
    public void One_answer_that_would_change_the_advice_is_named_with_the_level_it_leads_to()
    {
        Assessment assessment = Engine.Assess(Told.By(OrdinaryNightCramp + Clear));

        Assert.Contains(new Counterfactual("leg_signs", "one_leg_swollen", "One leg is swollen", TriageLevel.Urgent), assessment.Counterfactuals);
        Assert.Contains(new Counterfactual("duration", "longer_but_gone", "More than 10 minutes, but it has gone", TriageLevel.ClinicianDays), assessment.Counterfactuals);
        Assert.DoesNotContain(assessment.Counterfactuals, change => change.Level == TriageLevel.SelfCare);
    }

    [Theory]
    [InlineData(FindingOrigin.Answer, TriageLevel.Emergency)]
    [InlineData(FindingOrigin.LeftOpen, TriageLevel.Routine)]
    public void A_sign_of_an_emergency_counts_as_present_only_where_it_was_asked_about_by_itself(FindingOrigin origin, TriageLevel level) =>
        Assert.Equal(level, Engine.LevelOf(new Findings([new Finding("chest_pain", FindingStatus.Uncertain, origin)])));

    [Fact]
    public void What_is_left_open_is_doubt_for_those_with_whom_doubt_counts_for_more() => Assert.Equal(
        TriageLevel.ClinicianDays,
        Engine.LevelOf(Told.By("older").With(new Finding("chest_pain", FindingStatus.Uncertain, FindingOrigin.LeftOpen))));

    [Fact]
    public void Nothing_can_make_an_emergency_more_urgent() => Assert.Empty(Engine.Assess(Told.By("breathless")).Counterfactuals);

    [Fact]
    public void Care_at_home_is_not_offered_to_those_who_must_be_seen_today() =>
        Assert.Empty(Engine.Assess(Told.By("site calf, one_leg_swollen")).AdviceSections);

    [Fact]
    public void A_stretch_is_not_offered_after_an_injury() =>
        Assert.Equal(["suspected-tear-first-aid"], Engine.Assess(Told.By("site hamstring, injury, limping")).AdviceSections);

    [Theory]
    [InlineData(null, "Call your local emergency number now")]
    [InlineData("GB", "Call 999 now")]
    [InlineData("us", "Call 911 now")]
    [InlineData("XX", "Call your local emergency number now")]
    public void The_emergency_number_is_that_of_the_country_where_it_is_known(string? country, string title) =>
        Assert.Equal(title, Engine.Assess(Told.By("breathless"), country).Title);

    [Fact]
    public void What_a_reason_asks_for_comes_before_what_the_level_asks_for()
    {
        Assessment assessment = Engine.Assess(Told.By("drank_too_much, headache"));

        Assert.Equal("Do not drink any more water.", assessment.Now[0]);
        Assert.Equal("Call your local emergency number, or go to the emergency department now.", assessment.Now[1]);
    }

    [Fact]
    public void A_combination_that_no_rule_covers_is_refused()
    {
        RuleTable table = ShippedContent.Content.Rules with { Rules = [], Checks = [] };
        Judge judge = new(ShippedContent.Content.Vocabulary, table);

        Assert.Throws<InvalidOperationException>(() => judge.Decide(Findings.None));
    }
}
