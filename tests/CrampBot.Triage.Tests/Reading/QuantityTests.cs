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
    [InlineData("I'm 81", 81)]
    [InlineData("my son is 6 and has leg pain at night", 6)]
    [InlineData("my daughter, 9, has leg pain", 9)]
    [InlineData("it's my daughter she is 9", 9)]
    [InlineData("my little boy is five and his legs ache at night", 5)]
    [InlineData("my dad (71) has leg cramps", 71)]
    [InlineData("my dad, 71, gets cramps", 71)]
    public void Age_is_read(string utterance, double years) => Assert.Equal(years, SharedReader.Number("age_years", utterance));

    [Theory]
    [InlineData("my pain is 6")]
    [InlineData("my son is 6 foot tall and gets cramps")]
    [InlineData("she is 9 out of 10 on pain")]
    [InlineData("he's 8 weeks into training")]
    public void Another_number_is_not_an_age(string utterance) => Assert.Null(SharedReader.Number("age_years", utterance));

    [Theory]
    [InlineData("it's still going after 12 minutes", 12, FindingStatus.Present)]
    [InlineData("my calf is still locked after half an hour of stretching", 30, FindingStatus.Present)]
    [InlineData("it hasn't let go after 20 minutes", 20, FindingStatus.Present)]
    [InlineData("it's been half an hour", 30, FindingStatus.Present)]
    [InlineData("calf cramp for an hour now", 60, FindingStatus.Present)]
    [InlineData("12 minutes and it's gone", 12, null)]
    [InlineData("i cycled for 2 hours and then had a cramp for 3 minutes", 3, null)]
    public void How_long_an_episode_lasts_is_read_and_whether_it_goes_on(string utterance, double minutes, FindingStatus? ongoing)
    {
        Assert.Equal(minutes, SharedReader.Number("episode_minutes", utterance));
        Assert.Equal(ongoing, SharedReader.StatusOf("ongoing_now", utterance));
    }

    [Theory]
    [InlineData("i want a second opinion")]
    [InlineData("hang on a second")]
    [InlineData("i ran for an hour and my calf cramped")]
    [InlineData("i've been sitting for 40 minutes, cramp in my foot")]
    public void Another_length_of_time_is_not_that_of_the_cramp(string utterance) => Assert.Null(SharedReader.Number("episode_minutes", utterance));

    [Theory]
    [InlineData("less than once a week", 0.5)]
    [InlineData("fewer than twice a week", 1)]
    [InlineData("once a week", 1)]
    [InlineData("only once a month", 0.23)]
    [InlineData("rarely", 0.23)]
    [InlineData("once in a blue moon", 0.23)]
    [InlineData("i get it once in a while", 0.23)]
    [InlineData("hardly ever", 0.23)]
    public void Seldom_is_read(string utterance, double timesAWeek) => Assert.Equal(timesAWeek, SharedReader.Number("episodes_per_week", utterance)!.Value, 2);

    [Theory]
    [InlineData("it cramps a couple of times a week", 2)]
    [InlineData("it cramps a couple times a week", 2)]
    [InlineData("several times a week", 3)]
    [InlineData("2 or 3 times a week", 2)]
    [InlineData("most nights", 5)]
    [InlineData("every few days", 7 / 3d)]
    public void How_often_is_read(string utterance, double timesAWeek) => Assert.Equal(timesAWeek, SharedReader.Number("episodes_per_week", utterance)!.Value, 6);

    [Theory]
    [InlineData("i rarely drink")]
    [InlineData("i hardly ever run")]
    public void Something_else_done_seldom_is_not_how_often_it_cramps(string utterance) => Assert.Null(SharedReader.Number("episodes_per_week", utterance));

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
