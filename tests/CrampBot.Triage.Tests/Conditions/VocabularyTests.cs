namespace CrampBot.Triage.Tests.Conditions;

public sealed class VocabularyTests
{
    [Theory]
    [InlineData("foot_drop", "leg_weakness", Truth.True)]
    [InlineData("dialysis_missed", "kidney_disease", Truth.True)]
    [InlineData("no leg_weakness", "foot_drop", Truth.False)]
    [InlineData("no kidney_disease", "dialysis_missed", Truth.False)]
    [InlineData("leg_weakness", "foot_drop", Truth.Unknown)]
    [InlineData("foot_drop, no leg_weakness", "leg_weakness", Truth.True)]
    [InlineData("walks_normally", "cannot_walk", Truth.False)]
    [InlineData("cannot_walk", "walks_normally", Truth.False)]
    [InlineData("temperature_celsius 38.4", "fever", Truth.True)]
    [InlineData("temperature_celsius 36.9", "fever", Truth.False)]
    [InlineData("temperature_celsius 38.4, no fever", "fever", Truth.True)]
    [InlineData("temperature_celsius 36.9, fever", "fever", Truth.True)]
    [InlineData("age_years 70", "older", Truth.True)]
    [InlineData("age_years 70", "child", Truth.False)]
    public void What_follows_from_a_finding_is_known(string told, string id, Truth expected) =>
        Assert.Equal(expected, ShippedContent.Content.Vocabulary.Know(Told.By(told)).Presence(id));

    [Fact]
    public void An_emergency_sign_that_the_person_cannot_rule_out_counts_as_present() =>
        Assert.Equal(Truth.True, ShippedContent.Content.Vocabulary.Know(Told.By("unsure breathless")).Presence("breathless"));

    [Fact]
    public void Any_other_sign_that_the_person_cannot_rule_out_stays_unknown() =>
        Assert.Equal(Truth.Unknown, ShippedContent.Content.Vocabulary.Know(Told.By("unsure numbness")).Presence("numbness"));

    [Fact]
    public void Doubtful_words_about_an_emergency_sign_are_asked_about_before_they_count() =>
        Assert.Equal(Truth.Unknown, ShippedContent.Content.Vocabulary.Know(Told.By("unsure breathless", FindingOrigin.Words)).Presence("breathless"));

    [Fact]
    public void A_finding_that_the_content_does_not_have_is_refused() =>
        Assert.Throws<ArgumentException>(() => ShippedContent.Content.Vocabulary.Know(Told.By("sore_elbow")));
}
