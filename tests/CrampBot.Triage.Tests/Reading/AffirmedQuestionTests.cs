namespace CrampBot.Triage.Tests.Reading;

/// <summary>A question, or hearsay, that names a sign, and a few words after it that say whether it is so.</summary>
public sealed class AffirmedQuestionTests
{
    [Theory]
    [InlineData("can a cramp bring up blood when you cough? i am doing that", "coughing_blood")]
    [InlineData("can leg cramps make you short of breath? well i am", "breathless")]
    [InlineData("do cramps turn your wee brown, because mine has", "urine_dark")]
    [InlineData("can a cramp make your toes go blue and cold? mine have since this morning", "leg_cold")]
    [InlineData("does a tight calf make you pass out? my wife just did", "fainted")]
    [InlineData("can you get chest pain with leg cramp? ive got it now", "chest_pain")]
    [InlineData("is slurred speech part of it? my dad has that", "slurred_speech")]
    [InlineData("is a stiff locked jaw part of cramp? yes mine is", "jaw_stiff")]
    [InlineData("My friend says numbness between the legs is an emergency. I have that.", "saddle_numbness")]
    [InlineData("The website says brown urine means go in. Mine is like that now.", "urine_dark")]
    [InlineData("can a cramp make your calf swell up? my calf has", "one_leg_swollen")]
    [InlineData("do cramps make you confused? asking because it's happening to my husband", "confused")]
    public void A_short_yes_after_it_tells_of_the_sign(string utterance, string sign) =>
        Assert.Equal(FindingStatus.Present, SharedReader.StatusOf(sign, utterance));

    [Theory]
    [InlineData("can cramps turn your wee brown? mine isn't")]
    [InlineData("can a cramp make you faint? i haven't, just curious")]
    [InlineData("can leg cramps make you breathless? i am 34")]
    [InlineData("can cramps make you cough blood? i am not")]
    [InlineData("can dehydration make your pee brown? mine is yellow")]
    [InlineData("can you get chest pain with leg cramp? i have cramps most nights")]
    [InlineData("does rhabdo turn pee brown? i think it does")]
    [InlineData("do cramps make you confused? i am new here")]
    [InlineData("I read about brown pee. I have no idea what it means.")]
    [InlineData("can a cramp make your calf swell? i have a race on sunday")]
    [InlineData("can pregnancy make you breathless? i am pregnant")]
    [InlineData("can cramp lock your jaw? i have magnesium at home")]
    public void Other_words_after_it_tell_of_nothing(string utterance) => Assert.Equal("none", SharedReader.Level(utterance));
}
