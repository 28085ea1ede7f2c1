namespace CrampBot.Triage.Tests.Reading;

/// <summary>Circumstances count for the one who has the cramp.</summary>
public sealed class WhoseFactsTests
{
    [Theory]
    [InlineData("my friend had a blood clot, my calf cramps at night", "previous_clot")]
    [InlineData("My neighbour had a clot in spring. I get cramps in my foot", "previous_clot")]
    [InlineData("i have cramp in my thigh and my aunt had a dvt last year", "previous_clot")]
    [InlineData("my sister is pregnant. i get cramps too", "pregnant")]
    [InlineData("i've got hamstring cramp, my girlfriend is 30 weeks pregnant", "pregnant")]
    [InlineData("my wife is diabetic. i get cramps", "diabetes")]
    [InlineData("my best mate is on dialysis. my calf keeps cramping", "dialysis")]
    [InlineData("my dad takes statins. my calf cramps after football", "statin")]
    [InlineData("her mum has cancer but my cramps are just from running", "cancer")]
    [InlineData("my boyfriend smokes and i get leg cramps", "smoker")]
    [InlineData("i look after my nan. my foot cramps in bed", "older")]
    [InlineData("my toddler sat on me and my calf cramped", "child")]
    public void A_circumstance_of_somebody_else_is_not_of_the_writer_who_has_the_cramp(string utterance, string finding) =>
        Assert.Null(SharedReader.StatusOf(finding, utterance));

    [Theory]
    [InlineData("my wife is diabetic. she gets leg cramps", "diabetes")]
    [InlineData("my mum had a blood clot last year and her calf cramps at night", "previous_clot")]
    [InlineData("my dad has bad circulation and his calf cramps when he walks", "poor_circulation")]
    [InlineData("my sister is pregnant and gets cramps in her calf", "pregnant")]
    [InlineData("my husband's leg is bruised, he is on warfarin", "blood_thinner")]
    [InlineData("it's about my uncle. he's on dialysis. leg cramps every night", "dialysis")]
    [InlineData("my nan gets leg cramps", "older")]
    [InlineData("my toddler cries, her legs hurt at night", "child")]
    public void A_circumstance_of_the_one_who_has_the_cramp_counts(string utterance, string finding) =>
        Assert.Equal(FindingStatus.Present, SharedReader.StatusOf(finding, utterance));

    [Theory]
    [InlineData("my husband says it's cramp. i'm diabetic", "diabetes")]
    [InlineData("like my mum i have diabetes and get cramps", "diabetes")]
    [InlineData("my doctor says i have kidney disease and i get leg cramps", "kidney_disease")]
    [InlineData("i play football with my mate and take statins, my calf cramps", "statin")]
    [InlineData("i had a blood clot before, like my mum. calf cramp", "previous_clot")]
    [InlineData("i'm 30 weeks and my baby is kicking, leg cramps", "pregnant")]
    public void What_the_writer_says_of_themselves_counts_whoever_else_is_named(string utterance, string finding) =>
        Assert.Equal(FindingStatus.Present, SharedReader.StatusOf(finding, utterance));

    [Theory]
    [InlineData("my dad is 71. i get cramps in my foot", null)]
    [InlineData("i'm 44 and my son is 6, he has leg pain", 6d)]
    [InlineData("i'm 44 and my cramps are bad, my mum is 80", 44d)]
    public void An_age_is_of_the_one_who_has_the_cramp(string utterance, double? years) =>
        Assert.Equal(years, SharedReader.Number("age_years", utterance));
}
