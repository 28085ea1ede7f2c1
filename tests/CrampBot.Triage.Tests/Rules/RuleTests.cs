namespace CrampBot.Triage.Tests.Rules;

public sealed class RuleTests
{
    private static readonly Judge Judge = new(ShippedContent.Content.Vocabulary, ShippedContent.Content.Rules);

    /// <summary>For every rule: findings that reach it, and findings that come close and do not.</summary>
    public static TheoryData<string, string, string> Cases { get; } = new()
    {
        { "E01", "breathless", "no breathless" },
        { "E01", "chest_pain, one_leg_swollen", "chest_pain" },
        { "E02", "chest_pain", "breathless" },
        { "E03", "urine_dark", "urine_dark_yellow" },
        { "E03", "urine_little, extreme_exertion", "urine_little, during_exercise" },
        { "E04", "bladder_change", "numbness, leg_weakness" },
        { "E05", "leg_cold", "numbness" },
        { "E06", "pain_out_of_proportion", "injury, pain_constant" },
        { "E06", "cast_or_tight_bandage, numbness", "cast_or_tight_bandage" },
        { "E07", "in_heat, confused", "in_heat, dizzy" },
        { "E07", "temperature_celsius 40.5", "temperature_celsius 39.5" },
        { "E08", "drank_too_much, headache", "drank_too_much" },
        { "E09", "jaw_stiff", "dirty_wound" },
        { "E10", "hand_or_face_spasm, throat_tight", "hand_or_face_spasm" },
        { "E11", "hours_since_urine 9", "hours_since_urine 5" },
        { "E11", "drowsy, diarrhoea", "drowsy" },
        { "E12", "skin_red, very_unwell", "skin_red" },
        { "E13", "irregular_heartbeat, breathless", "irregular_heartbeat" },
        { "E13", "dialysis_missed, leg_weakness", "kidney_disease, leg_weakness" },
        { "E14", "slurred_speech", "twitching" },
        { "E15", "street_drugs, muscle_rigid", "street_drugs" },
        { "E16", "crack_heard, limb_unusable", "crack_heard" },
        { "E16", "pop_felt, numbness", "pop_felt" },
        { "E17", "pregnant, severe_headache", "severe_headache" },
        { "E18", "age_years 4, hard_to_wake", "age_years 4, tired" },
        { "E19", "pain_constant, severity 9", "severity 9" },
        { "E19", "pain_unbearable", "pain_unbearable, extreme_exertion" },
        { "U19-NOW", "sickle_cell, fever", "fever" },
        { "U21-NOW", "diabetes, drowsy", "diabetes, thirsty" },
        { "U01", "one_leg_swollen", "both_ankles_swollen" },
        { "U02", "pain_constant, long_trip", "pain_constant, long_trip, constant_hours 3" },
        { "U03", "episode_minutes 15, ongoing_now", "episode_minutes 15, no ongoing_now" },
        { "U04", "during_exercise, heart_disease", "during_exercise" },
        { "U04", "in_heat, episode_minutes 70, ongoing_now", "in_heat, episode_minutes 40, ongoing_now" },
        { "U05", "in_heat, dizzy", "in_heat" },
        { "U06", "skin_hot", "fever" },
        { "U07", "fever", "temperature_celsius 37.2" },
        { "U07", "child_refuses_to_walk", "child_limp" },
        { "U08", "pop_felt, large_bruise", "injury, large_bruise" },
        { "U09", "cannot_walk", "limping" },
        { "U10", "foot_drop", "weakness_gradual" },
        { "U11", "vomiting, dizzy", "vomiting" },
        { "U11", "heavy_sweating, drank_little", "heavy_sweating, drank_little, fluids_help" },
        { "U12", "statin_new_or_raised", "statin" },
        { "U12", "statin, leg_weakness", "leg_weakness" },
        { "U13", "severe_soreness_after_exertion", "muscle_sore_after, extreme_exertion" },
        { "U14", "dirty_wound, tetanus_not_current", "dirty_wound, no tetanus_not_current" },
        { "U15", "irregular_heartbeat", "racing_heart" },
        { "U16", "foot_sore_not_healing, diabetes", "foot_sore_not_healing" },
        { "U17", "mouth_tingling", "numbness" },
        { "U18", "blood_thinner, large_bruise", "blood_thinner" },
        { "U19", "sickle_cell, severity 8", "sickle_cell, severity 5" },
        { "U20", "quinine, ringing_ears", "quinine" },
        { "U21", "diabetes, vomiting", "diabetes, thirsty" },
        { "U22", "toxin_exposure", "alcohol_heavy" },
        { "U23", "cramps_widespread", "site arm_or_hand" },
        { "U24", "pain_constant, constant_hours 12", "pain_constant, constant_hours 12, injury" },
        { "C01", "episodes_per_day 3", "episodes_per_day 3, during_exercise" },
        { "C01", "episodes_per_week 7, onset_days 8", "episodes_per_week 7, onset_days 3" },
        { "C01", "frequent", "frequent, episodes_per_week 3" },
        { "C02", "episode_minutes 15, no ongoing_now", "episode_minutes 10" },
        { "C03", "new_medicine", "cramp_medicine" },
        { "C04", "diuretic, episodes_per_week 2", "diuretic, episodes_per_week 0.5" },
        { "C05", "alcohol_heavy", "takes_medicine" },
        { "C06", "kidney_disease", "diabetes" },
        { "C07", "diabetes, numbness", "diabetes" },
        { "C08", "walking_pain_eased_by_rest", "during_exercise" },
        { "C09", "numbness", "restless_legs" },
        { "C10", "muscle_wasting", "leg_weakness" },
        { "C11", "injury, limping", "injury" },
        { "C12", "both_ankles_swollen", "one_leg_swollen" },
        { "C13", "pregnant, episodes_per_week 7", "pregnant, episodes_per_week 2" },
        { "C14", "child, morning_pain", "child, growing_pains_pattern" },
        { "C15", "self_care_failed, severity 8", "self_care_failed, severity 6" },
        { "R01", "at_night, disturbs_sleep", "at_night, disturbs_sleep, first_cramp" },
        { "R01", "at_night, episodes_per_week 1.5, onset_days 30", "at_night, episodes_per_week 1.5, onset_days 7" },
        { "R02", "statin", "no takes_medicine" },
        { "R03", "pregnant", "postpartum" },
        { "R04", "wants_remedy_advice", "takes_medicine" },
        { "R05", "diabetes", "thirsty" },
        { "R06", "episode_minutes 7", "episode_minutes 5" },
        { "R07", "most_exercise_sessions", "during_exercise" },
        { "R08", "age_years 65", "age_years 64" },
        { "R09", "thirsty", "no thirsty" },
        { "R10", "episode_minutes 3, first_cramp", "episode_minutes 3, first_cramp, at_night" },
        { "S01", "episode_minutes 3, first_cramp, at_night", "episode_minutes 3, episodes_per_week 4, at_night" },
        { "S02", "episode_minutes 3, first_cramp, muscle_sore_after, no pain_constant", "episode_minutes 3, first_cramp, no muscle_sore_after" },
        { "S03", "episode_minutes 3, during_exercise, no most_exercise_sessions", "episode_minutes 3, most_exercise_sessions" },
        { "S05", "growing_pains_pattern", "child" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_rule_fires_where_it_is_reached_and_not_where_it_is_nearly_reached(string rule, string reached, string nearlyReached)
    {
        Assert.Contains(rule, Fired(reached));
        Assert.DoesNotContain(rule, Fired(nearlyReached));
    }

    [Fact]
    public void Every_rule_has_such_a_case() => Assert.Equal(
        ShippedContent.Content.Rules.Rules.Select(rule => rule.Id),
        Cases.Select(row => row.Data.Item1).Distinct());

    [Theory]
    [InlineData("S1", "U03, C01, C02, R01, R06")]
    [InlineData("S2", "U09, U10, C10")]
    [InlineData("S3", "U01, U06, U11, C12, R09")]
    public void Each_criterion_of_the_seed_article_is_covered_by_these_rules(string criterion, string rules) => Assert.Equal(
        rules,
        string.Join(", ", ShippedContent.Content.Rules.Rules.Where(rule => rule.Seed == criterion).Select(rule => rule.Id)));

    private static IEnumerable<string> Fired(string told) => Judge.Decide(Told.By(told)).Fired.Select(rule => rule.Id);
}
