using System.Text.Json;
using CrampBot.Dialogs.Teams;
using CrampBot.Dialogs.Triage;
using CrampBot.Knowledge.Answers;
using CrampBot.Triage;

namespace CrampBot.Dialogs.Conversations;

public sealed class MemoryTests
{
    private static readonly ConversationMemory Full = new()
    {
        Greeted = true,
        LastAnswer = new AnswerContext("calf-cramp-relief", "how_long"),
        LastMessage = new DateTimeOffset(2026, 11, 23, 9, 0, 0, TimeSpan.Zero),
        Offered = "what about stretching",
        Begun = "my pee",
        Crisis = "other-emergency",
        Rateable = [new RateableAnswer("message-1", "massage")],
        Triage = new TriageMemory
        {
            Interview = new InterviewState(
            [
                new InterviewEntry(null, new Findings([new Finding("site", FindingStatus.Present, FindingOrigin.Words, "calf", Choice: "calf")])),
                new InterviewEntry("duration", new Findings(
                [
                    new Finding("episode_minutes", FindingStatus.Present, FindingOrigin.Answer, Number: 12.5),
                    new Finding("ongoing_now", FindingStatus.Absent, FindingOrigin.Answer),
                    new Finding("chest_pain", FindingStatus.Uncertain, FindingOrigin.LeftOpen),
                ])),
            ]),
            Asked = "frequency",
            Changing = "site",
            NarrowedDown = "leg_signs",
            Concluded = TriageLevel.ClinicianDays,
            Warned = ["U01", "E03"],
            Awaited = new Awaited
            {
                Doubted = new Finding("leg_weakness", FindingStatus.Uncertain, FindingOrigin.Words, "gave way"),
                IsTriageOffered = true,
                IsStartOverOffered = true,
                IsAlarm = true,
                IsGrounds = true,
                IsDenial = true,
                IsAnswer = true,
                IsAskedBack = true,
                Denied = new Finding("chest_pain", FindingStatus.Absent, FindingOrigin.Words, "no chest pain"),
                IsWhichAnswer = true,
            },
        },
    };

    [Fact]
    public void What_is_kept_comes_back_as_it_was()
    {
        (ConversationMemory back, bool isOurs) = MemoryProperty.Parse(JsonSerializer.Serialize(Full, JsonSerializerOptions.Web));

        Assert.True(isOurs);
        Assert.Equivalent(Full, back, strict: true);
        Assert.Equal(Full.Triage.Interview, back.Triage.Interview);
        Assert.Equal(Full.LastAnswer, back.LastAnswer);
    }

    [Fact]
    public void Memory_from_before_a_crisis_was_kept_is_read()
    {
        (ConversationMemory memory, bool isOurs) = MemoryProperty.Parse("""{"version":1,"greeted":true,"triage":{"warned":["U01"],"awaited":{"isAlarm":true}}}""");

        Assert.True(isOurs);
        Assert.Null(memory.Crisis);
        Assert.True(memory.Triage.Awaited is { IsAlarm: true, IsDenial: false });
    }

    [Fact]
    public async Task A_crisis_of_a_class_that_is_no_longer_there_does_not_stand()
    {
        BotTalk talk = new();
        await talk.KeepAsync(new ConversationMemory { Crisis = "a-class-of-last-year" });

        Assert.Equal(["smallTalk thanks"], BotTalk.KindsOf(await talk.SayAsync("thanks")));
    }

    [Theory]
    [InlineData("""{"version":0,"greeted":true}""")]
    [InlineData("""{"version":2,"greeted":true}""")]
    [InlineData("""{"version":"1"}""")]
    [InlineData("""{"greeted":true}""")]
    public void Memory_of_another_version_is_not_read(string json)
    {
        (ConversationMemory memory, bool isOurs) = MemoryProperty.Parse(json);

        Assert.False(isOurs);
        Assert.False(memory.Greeted);
    }

    [Fact]
    public async Task A_conversation_kept_by_another_version_says_so_and_begins_again()
    {
        BotTalk talk = new();
        await talk.KeepAsync(Full with { Version = ConversationMemory.CurrentVersion + 1 });

        Assert.Equal(["command restarted", "command understood"], BotTalk.KindsOf(await talk.SayAsync("what do you know?")));
        Assert.Equal(["command understood"], BotTalk.KindsOf(await talk.SayAsync("what do you know?")));
    }

    [Fact]
    public async Task An_emergency_that_was_told_stands_though_the_content_has_changed_since()
    {
        BotTalk talk = new();
        InterviewState interview = new(
        [
            new InterviewEntry("a_question_of_last_year", new Findings([new Finding("chest_pain", FindingStatus.Present, FindingOrigin.Answer)])),
        ]);
        await talk.KeepAsync(new ConversationMemory { Triage = new TriageMemory { Interview = interview } });

        IReadOnlyList<Activity> replies = await talk.SayAsync("how do i prevent cramps");

        Assert.Equal("command restarted", BotTalk.KindsOf(replies).First());
        Assert.StartsWith("**Call your local emergency number now** if you have not yet.", replies[0].Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"version":1,"triage":{"interview":{"entries":[{"findings":{"items":[{"id":"fever","status":0,"origin":"guessed"}]}}]}}}""")]
    [InlineData("""{"version":1,"greeted":"perhaps"}""")]
    [InlineData("""{"version":1""")]
    [InlineData("[]")]
    public void Memory_that_says_what_this_program_has_no_name_for_is_not_ours(string json) => Assert.False(MemoryProperty.Parse(json).IsOurs);

    [Theory]
    [InlineData("a_question_of_last_year", "site")]
    [InlineData("frequency", "a_finding_of_last_year")]
    public async Task A_conversation_that_names_what_is_no_longer_there_says_so_and_begins_again(string question, string finding)
    {
        BotTalk talk = new();
        InterviewState interview = new([new InterviewEntry(null, new Findings([new Finding(finding, FindingStatus.Present, FindingOrigin.Words)]))]);
        await talk.KeepAsync(new ConversationMemory { Triage = new TriageMemory { Asked = question, Interview = interview } });

        Assert.Equal(["command restarted", "command understood"], BotTalk.KindsOf(await talk.SayAsync("what do you know?")));
    }
}
