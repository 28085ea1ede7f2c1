namespace CrampBot.Triage.Tests.Reading;

/// <summary>Words that sound like a finding and are none.</summary>
public sealed class LooseWordsTests
{
    [Theory]
    [InlineData("ok its chill now", "fever")]
    [InlineData("i chilled on the sofa and my calf cramped", "fever")]
    [InlineData("my waters broke and legs cramping", "cast_or_tight_bandage")]
    [InlineData("my waters broke and legs cramping", "both_ankles_swollen")]
    [InlineData("i drink water and my legs cramp", "both_ankles_swollen")]
    [InlineData("swole legs after the gym", "both_ankles_swollen")]
    [InlineData("i fell asleep in a funny position and got a cramp", "injury")]
    [InlineData("i was falling asleep when my calf cramped", "injury")]
    [InlineData("i landed in spain yesterday, calf cramp", "injury")]
    [InlineData("half asleep i jumped out of bed with cramp", "drowsy")]
    [InlineData("my calf cramps when i'm asleep", "numbness")]
    [InlineData("my calf keeps cramping up", "disturbs_sleep")]
    [InlineData("been on site all day roofing, calf cramp", "awkward_position")]
    [InlineData("my foot cramps when i drive for a long time", "long_trip")]
    [InlineData("my plan last week was to run, calf cramp", "long_trip")]
    [InlineData("calf cramp after dancing on a night out", "at_night")]
    [InlineData("i drink loads of water and coffee", "drank_too_much")]
    [InlineData("my son is 6 and wakes up at night with leg pain", "morning_pain")]
    [InlineData("actually only once a month", "first_cramp")]
    [InlineData("i hope it goes, calf cramp", "limping")]
    [InlineData("my son has a limp", "child_floppy")]
    [InlineData("i'm 39", "fever")]
    [InlineData("he is 41 and fit, calf cramp", "very_hot")]
    [InlineData("i was fit until now", "seizure")]
    [InlineData("black toe and calf cramps", "fainted")]
    [InlineData("it isn't working", "leg_weakness")]
    [InlineData("the muscle twitches sometimes", "whole_body_spasms")]
    [InlineData("not breathless, pee is fine", "urine_none")]
    public void What_only_sounds_like_it_is_not_noted(string utterance, string finding) =>
        Assert.Null(SharedReader.StatusOf(finding, utterance));

    [Theory]
    [InlineData("i have chills and my leg is hot", "fever")]
    [InlineData("i fell off my bike and my calf cramps", "injury")]
    [InlineData("the cramp keeps me up", "disturbs_sleep")]
    [InlineData("sat at my desk all day, calf cramp", "awkward_position")]
    [InlineData("i drove for 9 hours yesterday and my calf aches", "long_trip")]
    [InlineData("calf cramps at night", "at_night")]
    [InlineData("i drank 6 litres of water during the marathon", "drank_too_much")]
    [InlineData("there is fluid in my ankles", "both_ankles_swollen")]
    [InlineData("every time i play football", "during_exercise")]
    [InlineData("my wife says my eyes have gone yellow", "liver_disease")]
    [InlineData("calf is achey since the long drive to spain, doesn't go away", "pain_constant")]
    public void What_is_meant_is_still_noted(string utterance, string finding) =>
        Assert.Equal(FindingStatus.Present, SharedReader.StatusOf(finding, utterance));

    [Theory]
    [InlineData("swollen", "one_leg_swollen")]
    [InlineData("a bit swollen", "both_ankles_swollen")]
    [InlineData("kind of puffy", "both_ankles_swollen")]
    public void A_vague_swelling_leads_to_a_question_of_which(string utterance, string askedAbout) =>
        Assert.Contains(SharedReader.Reader.Read(utterance).Ambiguities, doubt => doubt.AskAbout.Contains(askedAbout));

    [Theory]
    [InlineData("i passed out last night after the match")]
    [InlineData("passed out last night on the way home")]
    public void Passed_out_at_night_may_be_sleep_and_is_left_open(string utterance) =>
        Assert.Equal(FindingStatus.Uncertain, SharedReader.StatusOf("fainted", utterance));
}
