using CrampBot.Triage.Reading;

namespace CrampBot.Triage.Tests.Reading;

public sealed class AnswerTests
{
    [Theory]
    [InlineData("yes", FindingStatus.Present)]
    [InlineData("Yep!", FindingStatus.Present)]
    [InlineData("no", FindingStatus.Absent)]
    [InlineData("nope, none", FindingStatus.Absent)]
    [InlineData("i don't think so", FindingStatus.Absent)]
    [InlineData("not sure", FindingStatus.Uncertain)]
    [InlineData("idk", FindingStatus.Uncertain)]
    public void A_whole_answer_settles_the_sign_asked_about(string utterance, FindingStatus status)
    {
        Finding? answer = SharedReader.Reader.Read(utterance, new ReadingContext(["fever"])).Findings.Of("fever");

        Assert.Equal(status, answer?.Status);
        Assert.Equal(FindingOrigin.Answer, answer?.Origin);
    }

    [Fact]
    public void How_often_is_no_answer_to_how_long() =>
        Assert.Null(SharedReader.Reader.Read("once a week", new ReadingContext(["episode_minutes"])).Findings.Of("episode_minutes"));

    [Fact]
    public void Not_sure_and_a_time_is_the_time() =>
        Assert.Equal(2, SharedReader.Reader.Read("dunno, 2 mins", new ReadingContext(["episode_minutes", "ongoing_now"])).Findings.Of("episode_minutes")?.Number);

    [Fact]
    public void None_of_these_denies_every_sign_asked_about() =>
        Assert.Equal(
            [FindingStatus.Absent, FindingStatus.Absent],
            SharedReader.Reader.Read("none of these", new ReadingContext(["skin_red", "numbness"])).Findings.Items.Select(finding => finding.Status));

    [Fact]
    public void Yes_to_several_signs_at_once_settles_none() =>
        Assert.Equal(Findings.None, SharedReader.Reader.Read("yes", new ReadingContext(["skin_red", "numbness"])).Findings);

    [Theory]
    [InlineData("2 days", "onset_days", 2)]
    [InlineData("two days", "episode_minutes", 2880)]
    [InlineData("8", "severity", 8)]
    [InlineData("about eight", "severity", 8)]
    [InlineData("20 mins or so", "episode_minutes", 20)]
    [InlineData("more than 10 minutes", "episode_minutes", 11)]
    [InlineData("3 out of 10", "severity", 3)]
    [InlineData("8 or 9", "severity", 9)]
    [InlineData("67", "age_years", 67)]
    public void A_number_answers_the_quantity_asked_about(string utterance, string asked, double number) =>
        Assert.Equal(number, SharedReader.Reader.Read(utterance, new ReadingContext([asked])).Findings.Of(asked)?.Number);

    [Fact]
    public void The_left_one_answers_which_side() =>
        Assert.Equal("left", SharedReader.Reader.Read("the left one", new ReadingContext(["side"])).Findings.Of("side")?.Choice);

    [Fact]
    public void An_answer_may_say_more_than_was_asked()
    {
        Findings findings = SharedReader.Reader.Read("no pain but it's red", new ReadingContext(["pain_constant"])).Findings;

        Assert.Equal(FindingStatus.Present, findings.Of("skin_red")?.Status);
    }
}
