namespace CrampBot.Triage.Tests.Reading;

/// <summary>Questions about what to do or what it could be, in which a sign that the writer has is named.</summary>
public sealed class OwnSignInQuestionTests
{
    [Theory]
    [InlineData("what should i do if i have been coughing up blood since lunch")]
    [InlineData("who do i ring if im already struggling to breathe")]
    [InlineData("do i need a doctor if my foot has turned cold and blue")]
    [InlineData("does it matter that i cant feel between my legs")]
    [InlineData("anyone know if its ok that my wee is brown")]
    [InlineData("is it ok that my chest is tight")]
    [InlineData("might this be rhabdo, wee is dark brown")]
    [InlineData("could it be cauda equina, bum is numb")]
    [InlineData("could this be a clot my leg is swollen and hot")]
    [InlineData("what is a dvt, one calf is swollen")]
    [InlineData("can i sleep it off if my speech is slurring right now")]
    public void What_is_there_already_is_told(string utterance) =>
        Assert.True(SharedReader.Level(utterance) is "emergency" or "urgent");

    [Theory]
    [InlineData("what if my husband has just fainted")]
    [InlineData("is it a cramp if i cant breathe properly when i walk")]
    [InlineData("can i rub it if its red and hot")]
    [InlineData("should i be worried if my calf is swollen")]
    [InlineData("is it normal for my leg to be swollen after a cramp")]
    [InlineData("is it normal to have brown pee after a race")]
    [InlineData("can i go swimming with a swollen leg")]
    [InlineData("how should i stretch a swollen calf")]
    [InlineData("is it safe to ice a hot red calf")]
    [InlineData("what should i do if my wife cant breathe")]
    [InlineData("does being breathless count")]
    [InlineData("what does a swollen red calf mean")]
    public void What_may_be_there_is_asked_about(string utterance) => Assert.NotEqual("none", SharedReader.Level(utterance));

    [Theory]
    [InlineData("what if my wee goes brown")]
    [InlineData("what should i do if i get chest pain on a run")]
    [InlineData("when should i worry about a cramp")]
    [InlineData("how do i know if a calf is swollen")]
    [InlineData("can a cramp cause a swollen calf")]
    [InlineData("can i get a swollen calf from flying")]
    [InlineData("could this be dehydration, magnesium or just age")]
    [InlineData("is it ok to run if my calf is a bit sore")]
    [InlineData("what do i do if my cramp comes back tonight")]
    [InlineData("should i stretch if i have been running")]
    [InlineData("how do i avoid a swollen calf on a flight")]
    [InlineData("does coughing blood come with a clot")]
    [InlineData("is it normal to be sore after a cramp")]
    [InlineData("what would you do if somebody fainted")]
    public void What_is_only_thought_of_is_not(string utterance) => Assert.Equal("none", SharedReader.Level(utterance));
}
