namespace CrampBot.Triage.Tests.Reading;

/// <summary>How a thing is meant: the compound examples of the triage rules, whole readings asserted.</summary>
public sealed class AssertionTests
{
    [Theory]
    [InlineData("no swelling but it's red and hot", "-one_leg_swollen +skin_hot +skin_red")]
    [InlineData("not swollen or red, just sore", "-one_leg_swollen -skin_red")]
    [InlineData("it isn't swollen any more", "?one_leg_swollen")]
    [InlineData("no pain apart from my chest", "+chest_pain")]
    [InlineData("neither leg is swollen", "-one_leg_swollen")]
    [InlineData("nothing like last time when i had the clot", "+previous_clot")]
    [InlineData("worried it might be a clot", "")]
    [InlineData("googled and it says DVT", "")]
    [InlineData("no chest pain and not breathless", "-breathless -chest_pain")]
    [InlineData("no chest pain though i am breathless", "+breathless -chest_pain")]
    public void A_no_reaches_as_far_as_it_is_meant(string utterance, string expected) => Assert.Equal(expected, SharedReader.Signs(utterance));

    [Theory]
    [InlineData("what if it swells")]
    [InlineData("should i worry if my foot goes numb")]
    [InlineData("does cramp cause swelling")]
    [InlineData("what are the signs of cauda equina")]
    [InlineData("is fever normal with cramps")]
    [InlineData("how do i know if its infected")]
    [InlineData("had cellulitis in 2018, all gone")]
    [InlineData("my ankle swelled when i was pregnant years ago")]
    [InlineData("fainted at school once")]
    [InlineData("my dog's leg is swollen and he can't walk")]
    [InlineData("broke my heart, took my breath away")]
    public void What_is_supposed_general_long_over_an_animals_or_a_saying_says_nothing(string utterance) =>
        Assert.DoesNotContain('+', SharedReader.Signs(utterance, Flags));

    [Theory]
    [InlineData("my mum's leg is swollen and hot", "one_leg_swollen")]
    [InlineData("can't feel my toes", "numbness")]
    [InlineData("it's not just red, it's boiling", "skin_hot")]
    [InlineData("can't find a pulse", "no_pulse_in_foot")]
    [InlineData("i can't breathe properly", "breathless")]
    [InlineData("it's not yellow any more, it's brown, my pee", "urine_dark")]
    [InlineData("why can't i feel my foot?", "numbness")]
    [InlineData("should i go to hospital, my calf is swollen", "one_leg_swollen")]
    [InlineData("passed out this morning, fine now", "fainted")]
    public void What_only_sounds_like_a_no_or_a_question_counts(string utterance, string finding) =>
        Assert.Equal(FindingStatus.Present, SharedReader.StatusOf(finding, utterance));

    [Theory]
    [InlineData("i cant breath", "breathless")]
    [InlineData("chest feels like an elephant is on it", "chest_pain")]
    [InlineData("she wont wake up", "hard_to_wake")]
    [InlineData("I CANT BREEATHE", "breathless")]
    [InlineData("he doesnt know where he is", "confused")]
    [InlineData("ma leg is swolen", "one_leg_swollen")]
    [InlineData("havent peed since yesterday", "urine_none")]
    public void A_sudden_emergency_is_read_however_it_is_typed(string utterance, string finding) =>
        Assert.Equal(FindingStatus.Present, SharedReader.StatusOf(finding, utterance));

    private static string[] Flags => ["one_leg_swollen", "both_ankles_swollen", "skin_red", "skin_hot", "numbness", "fever", "fainted", "breathless", "saddle_numbness", "bladder_change", "cannot_walk", "chest_pain"];
}
