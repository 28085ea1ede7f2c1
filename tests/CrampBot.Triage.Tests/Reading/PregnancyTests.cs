namespace CrampBot.Triage.Tests.Reading;

/// <summary>Whether somebody is pregnant, as people say it and as it only sounds.</summary>
public sealed class PregnancyTests
{
    [Theory]
    [InlineData("i'm expecting and my calf cramps")]
    [InlineData("expecting a baby in june, cramps at night")]
    [InlineData("we're expecting our first and i get leg cramps")]
    [InlineData("my wife's expecting and has cramp in her foot")]
    [InlineData("im 20 weeks and my calf cramps at night")]
    [InlineData("i am about 31 weeks, calf cramps")]
    [InlineData("she is 38 weeks and her calf cramps")]
    [InlineData("24 weeks along and cramping calves")]
    [InlineData("36 weeks, bad headache and seeing stars, leg cramps")]
    [InlineData("34 weeks, seeing spots")]
    [InlineData("twenty eight weeks, my hands are puffy")]
    [InlineData("my waters broke and my legs are cramping")]
    public void Expecting_and_weeks_with_a_sign_mean_pregnant(string utterance) =>
        Assert.Equal(FindingStatus.Present, SharedReader.StatusOf("pregnant", utterance));

    [Theory]
    [InlineData("my thighs are sore after my half marathon, more than i expected")]
    [InlineData("i wasn't expecting the cramp to hurt that much")]
    [InlineData("not what i was expecting from a gentle jog, calf cramp")]
    [InlineData("what should i expect after a calf cramp")]
    [InlineData("we are expecting it to be hot on race day")]
    [InlineData("calf cramps for 13 weeks")]
    [InlineData("calf cramp started 16 weeks ago")]
    [InlineData("been 14 weeks since my operation, calf cramps")]
    [InlineData("my training plan is 16 weeks, calf cramps")]
    [InlineData("i have had cramps 20 weeks now and a headache")]
    [InlineData("i'm 12 weeks post op and my calf hurts")]
    public void Something_expected_and_weeks_of_something_else_do_not(string utterance) =>
        Assert.Null(SharedReader.StatusOf("pregnant", utterance));

    [Theory]
    [InlineData("20 weeks. cramps in my calf at night")]
    [InlineData("36 weeks, leg cramps")]
    [InlineData("at 22 weeks, cramps in my calves")]
    public void Bare_weeks_are_left_open_and_are_not_how_long_the_cramp_has_been(string utterance)
    {
        Assert.Equal(FindingStatus.Uncertain, SharedReader.StatusOf("pregnant", utterance));
        Assert.Null(SharedReader.Number("onset_days", utterance));
    }

    [Theory]
    [InlineData("pregnant, headache and flashing lights", "vision_change")]
    [InlineData("i'm pregnant and there are lights in front of my eyes", "vision_change")]
    [InlineData("32 weeks and my face is swollen", "face_or_hand_swelling")]
    [InlineData("37 weeks, pain under my ribs", "upper_belly_pain")]
    [InlineData("i'm pregnant and my belly is cramping", "severe_tummy_cramps")]
    [InlineData("33 weeks pregnant and my tummy keeps tightening", "severe_tummy_cramps")]
    public void Signs_in_pregnancy_are_read(string utterance, string finding) =>
        Assert.Equal(FindingStatus.Present, SharedReader.StatusOf(finding, utterance));
}
