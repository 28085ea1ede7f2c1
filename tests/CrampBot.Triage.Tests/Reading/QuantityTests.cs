namespace CrampBot.Triage.Tests.Reading;

public sealed class QuantityTests
{
    [Theory]
    [InlineData("8/10", 8)]
    [InlineData("8 / 10", 8)]
    [InlineData("pain is 8 out of 10", 8)]
    [InlineData("eight out of ten", 8)]
    [InlineData("the pain is a 7", 7)]
    [InlineData("i'd say 6/10", 6)]
    public void Strength_is_read_from_a_score(string utterance, double points) => Assert.Equal(points, SharedReader.Number("severity", utterance));

    [Theory]
    [InlineData("started 2 days ago", 2)]
    [InlineData("since yesterday", 1)]
    [InlineData("for three weeks now", 21)]
    [InlineData("had it for about 2 weeks", 14)]
    public void Since_when_is_read(string utterance, double days) => Assert.Equal(days, SharedReader.Number("onset_days", utterance));

    [Theory]
    [InlineData("I'm 67 and get cramps", 67)]
    [InlineData("my 6 year old limps", 6)]
    [InlineData("34 years old", 34)]
    [InlineData("aged 72", 72)]
    public void Age_is_read(string utterance, double years) => Assert.Equal(years, SharedReader.Number("age_years", utterance));

    [Theory]
    [InlineData("temp of 102", 38.9)]
    [InlineData("temperature is 39.2", 39.2)]
    [InlineData("thermometer says 38.7", 38.7)]
    public void A_temperature_is_read_in_either_scale(string utterance, double celsius) =>
        Assert.Equal(celsius, SharedReader.Number("temperature_celsius", utterance));

    [Theory]
    [InlineData("had surgery 3 weeks ago")]
    [InlineData("drove 9 hours yesterday")]
    public void How_long_ago_something_else_was_is_not_how_long_the_cramp_has_been(string utterance) =>
        Assert.Null(SharedReader.Number("onset_days", utterance));

    [Fact]
    public void A_whole_description_is_read_at_once()
    {
        Findings findings = SharedReader.Reader.Read("cramp in my left calf for three days, 8/10, red and hot").Findings;

        Assert.Equal(
            ["cramp", "onset_days 3", "severity 8", "side left", "site calf", "skin_hot", "skin_red"],
            findings.Items.Select(finding => $"{finding.Id} {finding.Number}{finding.Choice}".TrimEnd()));
    }
}
