using CrampBot.Dialogs.Conversations;
using CrampBot.Triage;

namespace CrampBot.Dialogs.Safety;

/// <summary>What the safety net promises whatever else is said: what was told is kept, and an emergency stands until it is taken back.</summary>
public sealed class PromiseTests
{
    private const string Waits = "(waits)";
    private const string SelfCare = "should i see a doctor/no/no/calf/2 mins/first time/no/no/no/at night";

    private static readonly string[] Places =
    [
        "hi",
        "how do i prevent cramps",
        "should i see a doctor",
        "should i see a doctor/no",
        "should i see a doctor/no/no/calf",
        "should i see a doctor/no/no/calf/2 mins/first time/no/no",
        "should i see a doctor/no/(waits)",
        SelfCare,
    ];

    private static readonly string[] Emergencies =
    [
        "my chest hurts",
        "can i wait until monday, i have chest pain now",
        "not sure, but i cannot breathe",
        "i am numb between the legs and cannot pee, what helps?",
        "my leg has suddenly gone cold and white",
    ];

    private static readonly string[] NextTurns =
    [
        "ok",
        "thanks",
        "no",
        "none of these",
        "i don't know",
        "not any more",
        "it passed",
        "why",
        "what now",
        "can i wait until monday",
        "how do i prevent cramps",
        "back",
        "change warning signs",
        "change the leg",
        "cancel",
        "go on",
        "help",
        "what do you know",
        "i'm also diabetic",
        "i am pregnant",
        "my foot is numb too",
        "calf",
        "2 mins",
        "no phone signal",
        "(waits)",
        "{\"question\":\"site\",\"picks\":\"calf\"}",
        "{\"question\":\"trigger\",\"picks\":\"at_night\"}",
    ];

    public static TheoryData<string, string> AnEmergencyAnywhere()
    {
        TheoryData<string, string> all = [];
        foreach (string place in Places)
        {
            foreach (string emergency in Emergencies)
            {
                all.Add(place, emergency);
            }
        }

        return all;
    }

    [Theory]
    [MemberData(nameof(AnEmergencyAnywhere))]
    public async Task An_emergency_that_is_told_anywhere_is_kept_and_stands_whatever_is_said_next(string place, string emergency)
    {
        List<string> lost = [];
        foreach (string next in NextTurns)
        {
            BotTalk talk = new();
            foreach (string turn in place.Split('/').Append(emergency))
            {
                await TakeAsync(turn, talk);
            }

            TriageLevel told = await LevelAsync(talk);
            await TakeAsync(next, talk);
            TriageLevel then = await LevelAsync(talk);
            if (told is not TriageLevel.Emergency || then is not TriageLevel.Emergency)
            {
                lost.Add($"{next}: {told}, then {then}");
            }
        }

        Assert.Empty(lost);
    }

    [Fact]
    public async Task An_emergency_in_a_message_that_is_too_long_is_kept()
    {
        BotTalk talk = new();
        await talk.SayAsync("my chest hurts and i cannot breathe. " + string.Concat(Enumerable.Repeat("It is sunny. ", 400)));

        Assert.Equal(TriageLevel.Emergency, await LevelAsync(talk));
    }

    [Fact]
    public async Task What_was_put_right_is_warned_of_again_when_it_comes_back()
    {
        BotTalk talk = new();
        foreach (string turn in new[] { "my leg is suddenly cold and white", "change the leg", "none of these", "cancel" })
        {
            await talk.SayAsync(turn);
        }

        Assert.Equal("urgent emergency", BotTalk.KindsOf(await talk.SayAsync("my leg is suddenly cold again, what helps?")).First());
    }

    private static async Task TakeAsync(string turn, BotTalk talk)
    {
        switch (turn)
        {
            case Waits:
                talk.Wait(Conversation.LongSilence + TimeSpan.FromMinutes(1));
                break;
            case ['{', ..]:
                await talk.PressAsync(turn);
                break;
            default:
                await talk.SayAsync(turn);
                break;
        }
    }

    private static async Task<TriageLevel> LevelAsync(BotTalk talk) =>
        ShippedKnowledge.Triage.Engine.LevelOf((await talk.MemoryAsync()).Triage.Interview.Known());
}
