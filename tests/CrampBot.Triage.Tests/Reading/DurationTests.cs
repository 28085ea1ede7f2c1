using System.Globalization;
using CrampBot.Triage.Reading.Content;
using CrampBot.Triage.Reading.Quantities;

namespace CrampBot.Triage.Tests.Reading;

/// <summary>Lengths of time as people type them, in seconds, and what is none.</summary>
public sealed class DurationTests
{
    private static readonly ReaderContent Content = ReaderContent.Load(ShippedContent.Folder, ShippedContent.Content.Vocabulary.ById.Keys.ToHashSet(), _ => []);

    [Theory]
    [InlineData("30 seconds", 30)]
    [InlineData("30 secs", 30)]
    [InlineData("30s", 30)]
    [InlineData("45sec", 45)]
    [InlineData("a second", 1)]
    [InlineData("a few seconds", 3)]
    [InlineData("couple of seconds", 2)]
    [InlineData("a couple of seconds", 2)]
    [InlineData("1 minute", 60)]
    [InlineData("one minute", 60)]
    [InlineData("a minute", 60)]
    [InlineData("half a minute", 30)]
    [InlineData("2 mins", 120)]
    [InlineData("2mins", 120)]
    [InlineData("2 min", 120)]
    [InlineData("2.5 minutes", 150)]
    [InlineData("five minutes", 300)]
    [InlineData("ten minutes", 600)]
    [InlineData("twenty minutes", 1200)]
    [InlineData("twenty five minutes", 1500)]
    [InlineData("twenty-five minutes", 1500)]
    [InlineData("a few minutes", 180)]
    [InlineData("several minutes", 180)]
    [InlineData("some minutes", 180)]
    [InlineData("couple of minutes", 120)]
    [InlineData("couple minutes", 120)]
    [InlineData("half an hour", 1800)]
    [InlineData("a half hour", 1800)]
    [InlineData("half hour", 1800)]
    [InlineData("quarter of an hour", 900)]
    [InlineData("a quarter of an hour", 900)]
    [InlineData("three quarters of an hour", 2700)]
    [InlineData("an hour", 3600)]
    [InlineData("1 hour", 3600)]
    [InlineData("1hr", 3600)]
    [InlineData("1h", 3600)]
    [InlineData("an hour and a half", 5400)]
    [InlineData("2 and a half hours", 9000)]
    [InlineData("two and a half hours", 9000)]
    [InlineData("2.5 hours", 9000)]
    [InlineData("1 hour 30 minutes", 5400)]
    [InlineData("1 hour and 30 minutes", 5400)]
    [InlineData("3 hrs", 10800)]
    [InlineData("3hrs", 10800)]
    [InlineData("about 3 hours", 10800)]
    [InlineData("over an hour", 3960)]
    [InlineData("more than 2 hours", 7920)]
    [InlineData("less than 10 minutes", 600)]
    [InlineData("nearly 3 hours", 10800)]
    [InlineData("twelve hours", 43200)]
    [InlineData("24 hours", 86400)]
    [InlineData("a day", 86400)]
    [InlineData("all day", 86400)]
    [InlineData("the whole day", 86400)]
    [InlineData("all night", 86400)]
    [InlineData("one day", 86400)]
    [InlineData("2 days", 172800)]
    [InlineData("two days", 172800)]
    [InlineData("a day or two", 172800)]
    [InlineData("a couple of days", 172800)]
    [InlineData("a few days", 259200)]
    [InlineData("three days", 259200)]
    [InlineData("for three days now", 259200)]
    [InlineData("10 days", 864000)]
    [InlineData("a week", 604800)]
    [InlineData("half a week", 302400)]
    [InlineData("1 wk", 604800)]
    [InlineData("two weeks", 1209600)]
    [InlineData("a fortnight", 1209600)]
    [InlineData("for three weeks now", 1814400)]
    [InlineData("a week or two", 1209600)]
    [InlineData("a month", 2592000)]
    [InlineData("6 months", 15552000)]
    [InlineData("six months", 15552000)]
    [InlineData("a year", 31536000)]
    [InlineData("a couple of years", 63072000)]
    [InlineData("20 years", 630720000)]
    [InlineData("20-30 seconds", 30)]
    [InlineData("20 to 30 seconds", 30)]
    [InlineData("5 or 10 minutes", 600)]
    [InlineData("ten days", 864000)]
    [InlineData("a hundred hours", 360000)]
    public void A_length_of_time_is_read(string text, double seconds) => Assert.Equal(seconds, OnlyDuration(text));

    [Theory]
    [InlineData("i'm 34 years old")]
    [InlineData("a 6 year old")]
    [InlineData("12 weeks pregnant")]
    [InlineData("8 out of 10")]
    [InlineData("no time")]
    [InlineData("")]
    public void An_age_or_a_score_is_no_length_of_time(string text) => Assert.Null(OnlyDuration(text));

    [Theory]
    [InlineData("every 3 days", 7 / 3.0)]
    [InlineData("twice a night", 14)]
    [InlineData("every night", 7)]
    [InlineData("3 times a week", 3)]
    [InlineData("once a month", 7 / 30.0)]
    [InlineData("most nights", 5)]
    [InlineData("every other day", 3.5)]
    public void How_often_is_not_how_long(string text, double timesPerWeek)
    {
        Assert.Equal(timesPerWeek, SharedReader.Number("episodes_per_week", text) ?? 0, 6);
        Assert.Null(SharedReader.Number("onset_days", text));
        Assert.Null(SharedReader.Number("episode_minutes", text));
    }

    [Theory]
    [InlineData("de-DE")]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    public void The_culture_of_the_machine_does_not_change_a_number(string culture)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);

            Assert.Equal(9000, OnlyDuration("2.5 hours"));
            Assert.Equal(culture, CultureInfo.CurrentCulture.Name);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [InlineData("2 days 2 hours 3 days")]
    [InlineData("1 hour 1 hour 1 hour")]
    public void The_same_unit_twice_is_read_part_by_part(string text) =>
        Assert.NotNull(SharedReader.Number("onset_days", text) ?? SharedReader.Number("episode_minutes", text));

    [Fact]
    public void Repeated_lengths_of_time_are_cut_before_the_engine_sees_them()
    {
        string text = string.Concat(Enumerable.Repeat("2 hours ", 250));

        Assert.Equal(120, SharedReader.Number("episode_minutes", text));
    }

    private static double? OnlyDuration(string text)
    {
        List<CrampBot.Triage.Reading.Words.Word> words = Content.Splitter.Split(text);
        return words.Count == 0 ? null : Content.Quantities.OnlyDuration(new ClauseText(words, new CrampBot.Triage.Reading.Concepts.Span(0, words.Count)).Text);
    }
}
