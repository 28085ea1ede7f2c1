using CrampBot.Triage.Reading;

namespace CrampBot.Triage.Tests.Reading;

public sealed class AmbiguityTests
{
    [Fact]
    public void A_feared_clot_is_asked_about_and_not_assumed()
    {
        MessageReading reading = SharedReader.Reader.Read("worried it might be a clot");

        Assert.Equal(Findings.None, reading.Findings);
        Assert.Equal("clot", Assert.Single(reading.Ambiguities).Words);
        Assert.Contains("one_leg_swollen", reading.Ambiguities[0].AskAbout);
    }

    [Fact]
    public void A_word_that_others_make_clear_is_not_asked_about() =>
        Assert.DoesNotContain(SharedReader.Reader.Read("my left calf is swollen").Ambiguities, doubt => doubt.Words == "swollen");

    [Theory]
    [InlineData("these cramps are killing me", "pain_unbearable")]
    [InlineData("got a dead leg", "numbness")]
    [InlineData("had a dead leg from football", "injury")]
    public void An_idiom_leads_to_a_question(string utterance, string askedAbout) =>
        Assert.Contains(SharedReader.Reader.Read(utterance).Ambiguities, doubt => doubt.AskAbout.Contains(askedAbout));
}
