namespace CrampBot.Triage.Tests.Rules;

public sealed class RuleTests
{
    private static readonly Judge Judge = new(ShippedContent.Content.Vocabulary, ShippedContent.Content.Rules);

    /// <summary>For every rule: findings that reach it, findings that come close and do not, and the level of these.</summary>
    public static TheoryData<string, string, string, string> Cases { get; } = new()
    {
        { "E01", "breathless", "no breathless", "routine" },
        { "E01", "chest_pain, one_leg_swollen", "chest_pain", "emergency" },
        { "E02", "chest_pain", "breathless", "emergency" },
        { "E03", "urine_dark", "urine_dark_yellow", "routine" },
        { "E03", "urine_little, after_effort", "urine_little", "urgent" },
        { "E03", "urine_little, in_heat", "urine_little, at_night", "urgent" },
        { "E03", "urine_little, statin", "urine_little, diuretic", "urgent" },
        { "E03", "urine_little, leg_weakness", "urine_little, weakness_gradual", "urgent" },
        { "E04", "bladder_change", "numbness, leg_weakness", "urgent" },
        { "E04", "pain_down_both_legs", "site whole_leg", "routine" },
        { "E05", "leg_cold", "numbness", "clinician_days" },
        { "E06", "pain_out_of_proportion", "injury, pain_constant", "routine" },
        { "E06", "cast_or_tight_bandage, numbness", "cast_or_tight_bandage", "routine" },
        { "E07", "in_heat, confused", "in_heat, dizzy", "urgent" },
        { "E07", "in_heat, drowsy", "drowsy", "urgent" },
        { "E07", "temperature_celsius 40.5", "temperature_celsius 39.5", "urgent" },
        { "E08", "drank_too_much, headache", "drank_too_much", "routine" },
        { "E09", "jaw_stiff", "dirty_wound", "urgent" },
        { "E10", "hand_or_face_spasm, throat_tight", "hand_or_face_spasm", "urgent" },
        { "E11", "hours_since_urine 9", "hours_since_urine 5", "routine" },
        { "E11", "drowsy, diarrhoea", "drowsy", "urgent" },
        { "E12", "skin_red, very_unwell", "skin_red", "urgent" },
        { "E12", "dirty_wound, fast_breathing, no tetanus_not_current", "dirty_wound, no tetanus_not_current", "routine" },
        { "E12", "dirty_wound, shaking_chills, no tetanus_not_current", "shaking_chills", "urgent" },
        { "E12", "fever, very_unwell", "very_unwell", "routine" },
        { "E13", "irregular_heartbeat, breathless", "irregular_heartbeat", "urgent" },
        { "E13", "dialysis_missed, leg_weakness", "kidney_disease, leg_weakness", "urgent" },
        { "E14", "slurred_speech", "twitching", "clinician_days" },
        { "E15", "street_drugs, muscle_rigid", "street_drugs", "routine" },
        { "E15", "new_mind_medicine, muscle_rigid", "new_mind_medicine, cramps_widespread", "urgent" },
        { "E16", "crack_heard, limb_unusable", "crack_heard", "routine" },
        { "E16", "pop_felt, numbness", "pop_felt", "clinician_days" },
        { "E17", "pregnant, severe_headache", "severe_headache", "routine" },
        { "E18", "age_years 4, hard_to_wake", "age_years 4, tired", "clinician_days" },
        { "E19", "pain_constant, severity 9", "severity 9", "routine" },
        { "E19", "pain_constant, severity 9, extreme_exertion", "pain_constant, severity 8, extreme_exertion", "urgent" },
        { "E19", "pain_unbearable, extreme_exertion", "severity 10, extreme_exertion", "routine" },
        { "E19", "pain_unbearable, sickle_cell", "pain_constant, severity 9, sickle_cell", "urgent" },
        { "U19-NOW", "sickle_cell, fever", "fever", "urgent" },
        { "U21-NOW", "diabetes, drowsy", "diabetes, thirsty", "urgent" },
        { "U01", "one_leg_swollen", "both_ankles_swollen", "clinician_days" },
        { "U02", "pain_constant, long_trip", "pain_constant, long_trip, constant_hours 3", "routine" },
        { "U03", "episode_minutes 15, ongoing_now", "episode_minutes 15, no ongoing_now", "clinician_days" },
        { "U04", "during_exercise, heart_disease", "during_exercise", "routine" },
        { "U04", "in_heat, episode_minutes 70, ongoing_now", "in_heat, episode_minutes 40, ongoing_now", "urgent" },
        { "U05", "in_heat, dizzy", "in_heat", "routine" },
        { "U06", "skin_hot", "fever", "urgent" },
        { "U07", "fever", "temperature_celsius 37.2", "routine" },
        { "U07", "child_refuses_to_walk", "child_limp", "clinician_days" },
        { "U08", "pop_felt, large_bruise", "injury, large_bruise", "clinician_days" },
        { "U09", "cannot_walk", "limping", "routine" },
        { "U10", "foot_drop", "weakness_gradual", "clinician_days" },
        { "U11", "vomiting, dizzy", "vomiting", "routine" },
        { "U11", "heavy_sweating, drank_little", "heavy_sweating, drank_little, fluids_help", "routine" },
        { "U11", "heavy_sweating, thirsty", "heavy_sweating", "routine" },
        { "U11", "urine_little", "urine_little, fluids_help", "routine" },
        { "U11", "diuretic, urine_dark_yellow", "urine_dark_yellow", "routine" },
        { "U12", "statin_new_or_raised", "statin", "routine" },
        { "U12", "statin, leg_weakness", "leg_weakness", "urgent" },
        { "U13", "severe_soreness_after_exertion", "muscle_sore_after, extreme_exertion", "routine" },
        { "U13", "extreme_exertion, pain_constant", "extreme_exertion", "routine" },
        { "U14", "dirty_wound, tetanus_not_current", "dirty_wound, no tetanus_not_current", "routine" },
        { "U15", "irregular_heartbeat", "racing_heart", "emergency" },
        { "U16", "foot_sore_not_healing, diabetes", "foot_sore_not_healing", "routine" },
        { "U17", "mouth_tingling", "numbness", "clinician_days" },
        { "U18", "blood_thinner, large_bruise", "blood_thinner", "routine" },
        { "U18", "bleeding_disorder, bruise, no injury", "bruise, no injury", "routine" },
        { "U18", "blood_thinner, limping", "blood_thinner, muscle_sore_after", "routine" },
        { "U19", "sickle_cell, severity 8", "sickle_cell, severity 5", "routine" },
        { "U20", "quinine, ringing_ears", "quinine", "routine" },
        { "U21", "diabetes, vomiting", "diabetes, nausea", "routine" },
        { "U21", "diabetes, thirsty", "diabetes, urine_dark_yellow", "routine" },
        { "U22", "toxin_exposure", "alcohol_heavy", "clinician_days" },
        { "U23", "cramps_widespread", "site arm_or_hand", "routine" },
        { "U23", "alcohol_withdrawal", "dialysis, recent_operation", "clinician_days" },
        { "U24", "pain_constant, constant_hours 12", "pain_constant, constant_hours 12, injury", "routine" },
        { "U25", "drowsy", "tired", "routine" },
        { "U25", "fast_breathing", "hand_or_face_spasm", "urgent" },
        { "C01", "episodes_per_day 3", "episodes_per_day 3, during_exercise", "routine" },
        { "C01", "episodes_per_week 7, onset_days 8", "episodes_per_week 7, onset_days 3", "routine" },
        { "C01", "frequent", "frequent, episodes_per_week 3", "routine" },
        { "C02", "episode_minutes 15, no ongoing_now", "episode_minutes 10", "routine" },
        { "C03", "new_medicine", "cramp_medicine", "routine" },
        { "C04", "diuretic, episodes_per_week 2", "diuretic, episodes_per_week 0.5", "routine" },
        { "C05", "alcohol_heavy", "takes_medicine", "routine" },
        { "C06", "kidney_disease", "diabetes", "routine" },
        { "C07", "diabetes, numbness", "diabetes", "routine" },
        { "C08", "walking_pain_eased_by_rest", "during_exercise", "routine" },
        { "C09", "numbness", "restless_legs", "routine" },
        { "C10", "muscle_wasting", "leg_weakness", "urgent" },
        { "C11", "injury, limping", "injury", "routine" },
        { "C11", "injury, bruise", "bruise", "routine" },
        { "C12", "both_ankles_swollen", "one_leg_swollen", "urgent" },
        { "C13", "pregnant, episodes_per_week 7", "pregnant, episodes_per_week 2", "routine" },
        { "C14", "child, morning_pain", "child, growing_pains_pattern", "routine" },
        { "C14", "child, one_sided", "child, no one_sided", "routine" },
        { "C14", "child, side left", "child, side left, first_cramp", "routine" },
        { "C14", "child, side right", "child, side right, no one_sided", "routine" },
        { "C15", "self_care_failed, severity 8", "self_care_failed, severity 6", "routine" },
        { "R01", "at_night, disturbs_sleep", "at_night, disturbs_sleep, first_cramp", "routine" },
        { "R01", "at_night, episodes_per_week 1.5, onset_days 30", "at_night, episodes_per_week 1.5, onset_days 7", "routine" },
        { "R02", "statin", "no takes_medicine", "routine" },
        { "R03", "pregnant", "postpartum", "routine" },
        { "R04", "wants_remedy_advice", "takes_medicine", "routine" },
        { "R05", "diabetes", "thirsty", "routine" },
        { "R06", "episode_minutes 7", "episode_minutes 5", "routine" },
        { "R07", "most_exercise_sessions", "during_exercise", "routine" },
        { "R07", "during_exercise, episodes_per_week 1.5, onset_days 30", "during_exercise, episodes_per_week 1.5, onset_days 10", "routine" },
        { "R08", "age_years 65", "age_years 64", "routine" },
        { "R09", "thirsty", "no thirsty", "routine" },
        { "R10", "episode_minutes 3, first_cramp", "episode_minutes 3, first_cramp, at_night", "routine" },
        { "R10", "episode_minutes 3, during_exercise, no most_exercise_sessions, episodes_per_week 4", "episode_minutes 3, during_exercise, no most_exercise_sessions, episodes_per_week 1.5", "routine" },
        { "R10", "episode_minutes 3, first_cramp, at_night, child", "episode_minutes 3, first_cramp, awkward_position, child", "routine" },
        { "S01", "episode_minutes 3, first_cramp, at_night", "episode_minutes 3, episodes_per_week 4, at_night", "routine" },
        { "S01", "episode_minutes 3, episodes_per_week 2, at_night, no disturbs_sleep", "episode_minutes 3, episodes_per_week 2.5, at_night, no disturbs_sleep", "routine" },
        { "S02", "episode_minutes 3, first_cramp, muscle_sore_after, no pain_constant", "episode_minutes 3, first_cramp, no muscle_sore_after", "routine" },
        { "S03", "episode_minutes 3, during_exercise, no most_exercise_sessions", "episode_minutes 3, most_exercise_sessions", "routine" },
        { "S05", "growing_pains_pattern", "child", "routine" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_rule_fires_where_it_is_reached_and_not_where_it_is_nearly_reached(string rule, string reached, string nearlyReached, string levelOfNearlyReached)
    {
        Assert.Contains(rule, Fired(reached));
        Assert.DoesNotContain(rule, Fired(nearlyReached));
        Assert.Equal(levelOfNearlyReached, Judge.Decide(Told.By(nearlyReached)).Level.Name());
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
