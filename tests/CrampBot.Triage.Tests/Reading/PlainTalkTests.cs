namespace CrampBot.Triage.Tests.Reading;

/// <summary>Ordinary talk in which some words are those of an emergency, and emergencies told in few plain words.</summary>
public sealed class PlainTalkTests
{
    private static readonly TriageEngine Engine = new(ShippedContent.Content);

    [Theory]
    [InlineData("i think it's the way i sleep")]
    [InlineData("i think it is a pulled hamstring")]
    [InlineData("we think it's cramp, he ran a lot")]
    [InlineData("that question is confusing")]
    public void A_thought_is_no_confusion(string utterance) => AssertQuiet(utterance);

    [Theory]
    [InlineData("it did hurt but not any more")]
    [InlineData("i was sweaty but not anymore")]
    [InlineData("not anymore")]
    [InlineData("my ankle was puffy but it has gone down")]
    [InlineData("it was warm and red last week, it's fine now")]
    public void What_was_and_is_no_more_raises_no_alarm(string utterance) => AssertQuiet(utterance);

    [Theory]
    [InlineData("we wash the compression stockings at 40 degrees")]
    [InlineData("the hot tub is 38 degrees")]
    [InlineData("my bmi is 37.5")]
    [InlineData("i weigh 39.5 kilos")]
    [InlineData("i'm 37.5 and cycle a lot")]
    [InlineData("it has been so warm here")]
    [InlineData("really hot in the factory")]
    public void Heat_of_things_and_other_numbers_are_no_fever(string utterance)
    {
        AssertQuiet(utterance);
        Assert.Null(SharedReader.Number("temperature_celsius", utterance));
    }

    [Theory]
    [InlineData("my temperature is 39.4", 39.4)]
    [InlineData("39.2 and shivering", 39.2)]
    [InlineData("she is burning up at 40", 40)]
    [InlineData("39 degrees", 39)]
    [InlineData("he has a fever of 103", 39.4)]
    public void A_temperature_of_a_body_is_read(string utterance, double celsius) =>
        Assert.Equal(celsius, SharedReader.Number("temperature_celsius", utterance));

    [Theory]
    [InlineData("like a knife in my calf for two seconds")]
    [InlineData("my thigh muscle goes hard as a rock and then it lets go")]
    [InlineData("the other calf cramps now as well")]
    [InlineData("haven't been for a wee since lunch")]
    [InlineData("i grind my teeth and clench my jaw in my sleep")]
    [InlineData("stubbed my big toe on the bed")]
    [InlineData("pins and needles when i cross my legs, gone in a minute")]
    [InlineData("can't straighten my knee while the cramp is on")]
    [InlineData("my quads burn when i cycle uphill")]
    [InlineData("breast feeding and calf cramps")]
    [InlineData("my legs feel like lead after work")]
    [InlineData("my friend came round and i cramped on the sofa")]
    [InlineData("i was out for a jog and my calf cramped")]
    [InlineData("my brother had fits when he was three, he is fine")]
    [InlineData("trapped nerve years ago")]
    [InlineData("ibuprofen does nothing for my cramps")]
    [InlineData("everything except the chest pain")]
    [InlineData("alternating hot and cold packs")]
    [InlineData("my bum cheek is cramping")]
    [InlineData("it's for my wee one")]
    public void Ordinary_talk_of_cramps_raises_no_alarm(string utterance) => AssertQuiet(utterance);

    [Theory]
    [InlineData("no feeling in my toes and the foot is freezing", "leg_cold")]
    [InlineData("i can't feel my legs", "weakness_both_legs")]
    [InlineData("when i pee it's the colour of cola", "urine_dark")]
    [InlineData("whenever i wee it looks like tea", "urine_dark")]
    [InlineData("when i wipe i can't feel it", "saddle_numbness")]
    [InlineData("it is numb inbetween my legs", "saddle_numbness")]
    [InlineData("he colapsed in the kitchen", "fainted")]
    [InlineData("i'm cofing up blod", "coughing_blood")]
    [InlineData("my chest feels odd and i'm sweaty", "chest_pain")]
    [InlineData("my father isn't breathing", "breathless")]
    [InlineData("my auntie is not breathing", "breathless")]
    [InlineData("he is numb from the waist down", "saddle_numbness")]
    [InlineData("my bladder has packed in", "bladder_change")]
    [InlineData("my heart keeps giving skipped beats", "irregular_heartbeat")]
    [InlineData("chestpain and clammy", "chest_pain")]
    [InlineData("haven't peed since yesterday evening", "urine_none")]
    [InlineData("my calf is burning hot and red", "skin_hot")]
    [InlineData("my leg was pinned under a motorbike", "crushed")]
    public void An_emergency_in_few_words_is_heard(string utterance, string sign) =>
        Assert.Equal(FindingStatus.Present, SharedReader.StatusOf(sign, utterance));

    [Theory]
    [InlineData("my shin is red too", "redness_spreading")]
    [InlineData("it went red as well", "redness_spreading")]
    [InlineData("the calf twitches a little", "twitching")]
    [InlineData("i had my baby seven months ago", "postpartum")]
    [InlineData("i gave birth in june", "postpartum")]
    [InlineData("cramps five nights in a row", "during_exercise")]
    [InlineData("calf cramped on the train", "during_exercise")]
    [InlineData("we drank loads at the party", "drank_too_much")]
    [InlineData("painkillers are no help", "pain_out_of_proportion")]
    [InlineData("took my statin twice by accident", "injury")]
    [InlineData("heat pads help my calf", "poor_circulation")]
    [InlineData("took my statin twice by accident", "bladder_change")]
    [InlineData("bit of pins and needles in my foot", "crushed")]
    [InlineData("i have a baby who wakes me", "pregnant")]
    public void What_nobody_said_is_not_noted(string utterance, string finding) =>
        Assert.NotEqual(FindingStatus.Present, SharedReader.StatusOf(finding, utterance));

    [Theory]
    [InlineData("my calf cramped forty minutes ago and still hasn't released", 40)]
    [InlineData("the cramp began an hour ago and it's still locked", 60)]
    [InlineData("cramp in my thigh since this morning and it won't let go", 60)]
    [InlineData("my foot has been cramped up all afternoon", 60)]
    public void A_cramp_that_is_still_there_has_lasted_since_it_came_on(string utterance, double minutes)
    {
        Assert.Equal(FindingStatus.Present, SharedReader.StatusOf("ongoing_now", utterance));
        Assert.Equal(minutes, SharedReader.Number("episode_minutes", utterance));
    }

    [Theory]
    [InlineData("cramped three hours ago and still sore")]
    [InlineData("the cramp came half an hour ago and went")]
    public void Soreness_after_a_cramp_is_no_cramp_that_lasts(string utterance) =>
        Assert.Null(SharedReader.Number("episode_minutes", utterance));

    [Theory]
    [InlineData("i last peed 13 hours ago", 13)]
    [InlineData("last time i weed was 10 hours ago", 10)]
    public void The_last_time_of_passing_water_is_read(string utterance, double hours) =>
        Assert.Equal(hours, SharedReader.Number("hours_since_urine", utterance));

    [Theory]
    [InlineData("i have heart failure and cramps", "heart_disease")]
    [InlineData("i'm on chemo and my calf is sore all day", "pain_constant")]
    public void What_people_have_is_noted(string utterance, string finding) =>
        Assert.Equal(FindingStatus.Present, SharedReader.StatusOf(finding, utterance));

    private static void AssertQuiet(string utterance)
    {
        IReadOnlySet<string> signs = Engine.WarningSigns();
        Assert.DoesNotContain(SharedReader.Reader.Read(utterance).Findings.Items, finding => finding.Status == FindingStatus.Present && signs.Contains(finding.Id));
    }
}
