using CrampBot.Triage.Reading;

namespace CrampBot.Triage.Tests.Reading;

/// <summary>Words that raise no alarm, each kind beside true signs in like words.</summary>
public sealed class NeedlessAlarmTests
{
    private static readonly TriageEngine Engine = new(ShippedContent.Content);

    [Theory]
    [InlineData("shin pain came on 40 mins ago")]
    [InlineData("my knee has been sore since lunch")]
    [InlineData("ankle ache started an hour ago")]
    [InlineData("heel hurts since this morning")]
    [InlineData("my toes hurt since yesterday")]
    [InlineData("quad pain started 3 hours ago")]
    [InlineData("leg ache began 3 hours ago")]
    [InlineData("calf pain came on at noon")]
    [InlineData("hip pain since 2 days")]
    [InlineData("foot sore since last night")]
    public void A_pain_and_a_time_name_no_sign(string utterance) => AssertQuiet(utterance);

    [Theory]
    [InlineData("my foot is cold and sore since this morning", "leg_cold")]
    [InlineData("the foot went white this morning", "leg_pale_or_blue")]
    [InlineData("toes have gone blue since this morning", "leg_pale_or_blue")]
    [InlineData("foot drags since this morning", "foot_drop")]
    [InlineData("thigh got crushed 2 hours ago", "crushed")]
    [InlineData("leg trapped under a wall for 2 hours", "crushed")]
    [InlineData("leg pain 10/10 unbearable for 3 hours nonstop", "pain_unbearable")]
    [InlineData("both legs went weak an hour ago", "weakness_both_legs")]
    [InlineData("calf puffed up 2 hours ago", "one_leg_swollen")]
    [InlineData("can't feel my bum since this morning", "saddle_numbness")]
    public void A_sign_and_a_time_are_heard(string utterance, string sign) => AssertHeard(utterance, sign);

    [Theory]
    [InlineData("don't know which day it came")]
    [InlineData("i dont know how many days it was")]
    [InlineData("can't say what day it began")]
    [InlineData("don't know, every other day")]
    [InlineData("i can't remember which days i got them")]
    [InlineData("dont know what days really")]
    [InlineData("i do not know the exact date it started")]
    [InlineData("dunno some days i walk a lot")]
    [InlineData("cant remember what day i hurt it")]
    [InlineData("don't know the name of my tablets")]
    public void Not_knowing_the_day_of_a_cramp_is_no_confusion(string utterance)
    {
        AssertNotStated("confused", utterance, null);
        AssertNotStated("confused", utterance, "frequency");
    }

    [Theory]
    [InlineData("she doesn't know what day it is")]
    [InlineData("dad has no idea what day it is")]
    [InlineData("he cannot tell me what day it is")]
    [InlineData("my husband does not know what year it is")]
    [InlineData("he doesn't know his own name")]
    [InlineData("she doesn't know where she is")]
    [InlineData("mum cant say what month it is")]
    [InlineData("my gran does not know who i am")]
    [InlineData("he couldn't tell me the date and talks nonsense")]
    [InlineData("he's confused, doesn't know what day of the week it is")]
    public void Not_knowing_what_day_it_is_is_confusion(string utterance) => AssertHeard(utterance, "confused");

    [Theory]
    [InlineData("no my breathing is fine", "warning_signs")]
    [InlineData("no chest is fine", "warning_signs")]
    [InlineData("no breath is normal", "warning_signs")]
    [InlineData("nope jaw is ok", "warning_signs")]
    [InlineData("no feel great thanks", "whole_body")]
    [InlineData("no feeling good", "whole_body")]
    [InlineData("no feeling unwell", "whole_body")]
    [InlineData("nah feel fine and drinking plenty", "whole_body")]
    [InlineData("no i can walk about", "pain_and_walking")]
    [InlineData("no i can stand on my leg", "pain_and_walking")]
    [InlineData("no she can walk on it", "pain_and_walking")]
    [InlineData("no he can put weight on it", "pain_and_walking")]
    public void A_no_without_its_comma_denies_nothing_that_follows(string utterance, string question)
    {
        AssertQuiet(utterance, question);
        AssertNotStated("numbness", utterance, question);
    }

    [Theory]
    [InlineData("no i cannot walk on it", "pain_and_walking", "cannot_walk")]
    [InlineData("no i can't put weight on it", "pain_and_walking", "cannot_walk")]
    [InlineData("no feeling in my foot", "leg_signs", "numbness")]
    [InlineData("no feeling below the knee", "leg_signs", "numbness")]
    [InlineData("no feeling in my bum", "warning_signs", "saddle_numbness")]
    [InlineData("no breathing is hard", "warning_signs", "breathless")]
    [InlineData("no i am breathless", "warning_signs", "breathless")]
    [InlineData("no my chest is tight", "warning_signs", "chest_pain")]
    [InlineData("no but my leg is swollen", "leg_signs", "one_leg_swollen")]
    [InlineData("no my pee is brown", "whole_body", "urine_dark")]
    public void A_sign_after_a_no_without_its_comma_is_heard(string utterance, string question, string sign) =>
        Assert.Equal(FindingStatus.Present, Read(utterance, question).Findings.Of(sign)?.Status);

    [Theory]
    [InlineData("my feet are cold but they always are")]
    [InlineData("foot is a bit cold, normal for me")]
    [InlineData("toes are cold, as always")]
    [InlineData("leg is a bit cold, usual for me")]
    [InlineData("i passed out once but that was years ago")]
    [InlineData("i had chest pain but that was last year")]
    [InlineData("had a fit, but it was years ago")]
    [InlineData("my pee was brown once but that was months ago")]
    [InlineData("i felt a bit faint")]
    [InlineData("i feel faint when i stand up")]
    [InlineData("stiff neck, slept funny")]
    [InlineData("my neck is stiff from the desk all week")]
    public void What_is_always_so_or_long_over_raises_no_alarm(string utterance) => AssertQuiet(utterance);

    [Theory]
    [InlineData("my foot is cold and it's not normal for me", "leg_cold")]
    [InlineData("my foot has gone cold, never had this", "leg_cold")]
    [InlineData("i fainted this morning", "fainted")]
    [InlineData("i keep fainting when i stand up", "fainted")]
    [InlineData("felt sick and then fainted", "fainted")]
    [InlineData("she fainted twice today", "fainted")]
    [InlineData("i did faint an hour ago", "fainted")]
    [InlineData("my chest pain came back this morning", "chest_pain")]
    [InlineData("my neck is stiff and i have a fever", "jaw_stiff")]
    [InlineData("my jaw is stiff", "jaw_stiff")]
    public void What_is_new_is_heard(string utterance, string sign) => AssertHeard(utterance, sign);

    [Theory]
    [InlineData("can't put my weight on my leg after a cramp", "during_exercise")]
    [InlineData("i have put on weight and get cramps", "during_exercise")]
    [InlineData("cramp while sitting in the garden", "during_exercise")]
    [InlineData("a dull ache in my thigh", "numbness")]
    [InlineData("dull pain behind my knee", "numbness")]
    [InlineData("there's nothing there", "numbness")]
    [InlineData("i drove to school this morning and my calf cramped", "long_trip")]
    [InlineData("flew to rome last year", "long_trip")]
    [InlineData("i am cancer free", "cancer")]
    [InlineData("diabetes is in the family", "diabetes")]
    public void A_word_with_two_meanings_is_not_taken_for_the_other(string utterance, string finding) => AssertNotStated(finding, utterance, null);

    [Theory]
    [InlineData("cramp after lifting weights", "during_exercise")]
    [InlineData("my calf cramps after gardening", "during_exercise")]
    [InlineData("the feeling in my foot is dulled", "numbness")]
    [InlineData("my foot is numb", "numbness")]
    [InlineData("drove for 9 hours yesterday", "long_trip")]
    [InlineData("flew back from canada last week", "long_trip")]
    [InlineData("i have cancer", "cancer")]
    [InlineData("i am diabetic", "diabetes")]
    [InlineData("i smoke 20 a day", "smoker")]
    [InlineData("i drink a bottle of vodka every day", "alcohol_heavy")]
    public void A_word_with_two_meanings_is_heard_where_it_is_meant(string utterance, string finding) => AssertHeard(utterance, finding);

    [Theory]
    [InlineData("the pee is dark yellow today")]
    [InlineData("my calf knots up like a ball")]
    [InlineData("no breathing issues at all")]
    [InlineData("no breathing ok")]
    [InlineData("my legs feel weak after leg day at the gym")]
    public void Ordinary_words_of_a_cramp_raise_no_alarm(string utterance) => AssertQuiet(utterance);

    [Theory]
    [InlineData("my pee is dark brown", "urine_dark")]
    [InlineData("there is a lump in my calf since it popped", "muscle_gap_or_lump")]
    [InlineData("breathing problems since this morning", "breathless")]
    [InlineData("my leg is suddenly weak and gives way", "leg_weakness")]
    public void Signs_in_like_words_are_heard(string utterance, string sign) => AssertHeard(utterance, sign);

    [Theory]
    [InlineData("both my thighs are puffy")]
    [InlineData("both calves swollen the same")]
    [InlineData("my legs are swollen and sore after the ultra")]
    [InlineData("it is swollen on both legs")]
    [InlineData("swollen both sides the same")]
    public void Two_swollen_legs_are_not_one(string utterance) => AssertNotStated("one_leg_swollen", utterance, "leg_signs");

    [Theory]
    [InlineData("my left calf is swollen")]
    [InlineData("one leg is swollen, the other is not")]
    [InlineData("swollen on one side only")]
    [InlineData("calf swelled up overnight")]
    [InlineData("my right leg is puffy")]
    public void One_swollen_leg_is_heard(string utterance) => Assert.Equal(FindingStatus.Present, Read(utterance, "leg_signs").Findings.Of("one_leg_swollen")?.Status);

    [Theory]
    [InlineData("sore all night afterwards")]
    [InlineData("it ached all day after the match")]
    public void An_ache_after_a_cramp_is_no_pain_without_a_break(string utterance) => AssertNotStated("pain_constant", utterance, "pain_and_walking");

    [Theory]
    [InlineData("it hurts non stop")]
    [InlineData("it has ached all day without a break")]
    [InlineData("the pain never stops")]
    public void A_pain_without_a_break_is_heard(string utterance) => AssertHeard(utterance, "pain_constant");

    [Theory]
    [InlineData("i do yoga twice a week")]
    [InlineData("i play football 4 times a week")]
    [InlineData("magnesium every night")]
    [InlineData("i swim every day")]
    [InlineData("night shifts every week")]
    [InlineData("i have coffee every day")]
    [InlineData("i walk my dog twice a day")]
    [InlineData("a banana every day")]
    [InlineData("i do my stretches every night")]
    [InlineData("tonic water most nights")]
    public void How_often_something_else_is_done_is_not_how_often_it_cramps(string utterance)
    {
        AssertNotStated("frequent", utterance, "frequency");
        Assert.Null(Read(utterance, "frequency").Findings.Of("episodes_per_week"));
    }

    [Theory]
    [InlineData("cramps 4 times a week", 4)]
    [InlineData("i get it every night", 7)]
    [InlineData("twice a week in bed", 2)]
    [InlineData("every day", 7)]
    [InlineData("most nights", 5)]
    public void How_often_it_cramps_is_heard(string utterance, double perWeek) =>
        Assert.Equal(perWeek, Read(utterance, "frequency").Findings.Of("episodes_per_week")?.Number);

    [Theory]
    [InlineData("can barely walk since the cramp")]
    [InlineData("i can hardly walk")]
    [InlineData("can only just walk on it")]
    [InlineData("its painful to walk")]
    [InlineData("struggling to walk after a cramp")]
    [InlineData("can't walk after a cramp last night")]
    [InlineData("unable to walk since the cramp")]
    [InlineData("cannot put weight on it after the cramp")]
    public void Trouble_walking_is_noted(string utterance)
    {
        Findings read = Read(utterance, null).Findings;
        Assert.Contains(FindingStatus.Present, new[] { read.Of("limping")?.Status, read.Of("cannot_walk")?.Status });
    }

    [Theory]
    [InlineData("breathing is tight since this morning")]
    [InlineData("breathing feels tight since yesterday")]
    [InlineData("my breath is a bit tight")]
    public void Tight_breathing_is_breathlessness(string utterance) => AssertHeard(utterance, "breathless");

    [Theory]
    [InlineData("red pee is a bad sign")]
    [InlineData("coughing up blood can be serious")]
    [InlineData("numbness down there is an emergency")]
    [InlineData("a hot swollen leg can mean a clot")]
    [InlineData("read online that chest pain is dangerous")]
    [InlineData("good to know about the brown pee thing")]
    [InlineData("my coach told us that brown pee is a warning sign")]
    public void What_is_said_of_signs_in_general_raises_no_alarm(string utterance) => AssertQuiet(utterance);

    [Theory]
    [InlineData("my pee is brown, is that a bad sign", "urine_dark")]
    [InlineData("my chest pain is serious", "chest_pain")]
    [InlineData("the chest pain is serious", "chest_pain")]
    [InlineData("i have brown pee, i know it is a bad sign", "urine_dark")]
    [InlineData("brown pee since yesterday", "urine_dark")]
    [InlineData("coughing up blood", "coughing_blood")]
    public void A_sign_of_the_writer_is_heard_whatever_is_said_of_it(string utterance, string sign) => AssertHeard(utterance, sign);

    [Theory]
    [InlineData("swelling: no, breathless: no, fever: no")]
    [InlineData("dark pee: no")]
    [InlineData("fever: n, chest pain: n, swelling: n")]
    [InlineData("fainted: no. chest pain: no. numbness: no.")]
    [InlineData("breathless - no, dizzy - no")]
    public void A_list_of_labels_with_no_raises_no_alarm(string utterance) => AssertQuiet(utterance);

    [Theory]
    [InlineData("fever: no, chest pain: yes", "chest_pain")]
    [InlineData("swelling: no, breathless since this morning", "breathless")]
    [InlineData("my pee is brown, no fever", "urine_dark")]
    public void A_sign_beside_denied_ones_is_heard(string utterance, string sign) => AssertHeard(utterance, sign);

    [Theory]
    [InlineData("the table collapsed")]
    [InlineData("our tent collapsed in the wind")]
    [InlineData("my bed collapsed last night")]
    [InlineData("fallen arches, a collapsed arch")]
    [InlineData("gasping for a coffee")]
    [InlineData("passing out flyers all day made my calves ache")]
    [InlineData("it is boiling hot in my office")]
    [InlineData("its roasting in the car")]
    [InlineData("we had 39 degrees this week")]
    [InlineData("it was 38 degrees here in greece")]
    [InlineData("my leg went numb from sitting on it")]
    [InlineData("the balloon blew up")]
    public void Things_weather_and_sayings_raise_no_alarm(string utterance) => AssertQuiet(utterance);

    [Theory]
    [InlineData("my dad collapsed", "fainted")]
    [InlineData("he collapsed at the match", "fainted")]
    [InlineData("collapsed in the kitchen this morning", "fainted")]
    [InlineData("gasping for air", "breathless")]
    [InlineData("i passed out at work", "fainted")]
    [InlineData("he is boiling hot and confused after the race", "confused")]
    [InlineData("my calf is roasting hot", "skin_hot")]
    [InlineData("my leg blew up like a balloon", "one_leg_swollen")]
    [InlineData("my bum is numb", "saddle_numbness")]
    public void People_who_fall_or_burn_are_heard(string utterance, string sign) => AssertHeard(utterance, sign);

    private static MessageReading Read(string utterance, string? question) => SharedReader.Reader.Read(
        utterance, question is null ? null : ReadingContext.Of(ShippedContent.Content.Questions.Find(question)));

    private static void AssertQuiet(string utterance, string? question = null)
    {
        Findings read = Read(utterance, question).Findings;
        Assert.True(Engine.LevelOf(read) > TriageLevel.Urgent, string.Join(' ', read.Items.Select(finding => $"{finding.Id}={finding.Status}")));
    }

    private static void AssertNotStated(string finding, string utterance, string? question) =>
        Assert.NotEqual(FindingStatus.Present, Read(utterance, question).Findings.Of(finding)?.Status);

    private static void AssertHeard(string utterance, string sign) => Assert.Equal(FindingStatus.Present, Read(utterance, null).Findings.Of(sign)?.Status);
}
