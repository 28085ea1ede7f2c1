using CrampBot.Triage.Reading;

namespace CrampBot.Triage.Tests.Reading;

/// <summary>Signs in words that few people use, or with both of their words misspelt, and look-alikes that tell of none.</summary>
public sealed class OwnWordsOfSignsTests
{
    [Theory]
    [InlineData("he is too drowsy to take a sip", "emergency")]
    [InlineData("my mum is too sleepy to drink anything", "doubt")]
    [InlineData("grandad is difficult to rouse and has cramps", "emergency")]
    [InlineData("she is too weak to drink", "emergency")]
    [InlineData("our baby is too drowsy to feed", "emergency")]
    [InlineData("caughing up blodd", "emergency")]
    [InlineData("jor is stiff and wont open", "emergency")]
    [InlineData("my urne is the coulor of cola", "emergency")]
    [InlineData("hes unconcious on the floor", "emergency")]
    [InlineData("heartburn going into my arm and i'm clammy", "emergency")]
    [InlineData("ache in my jaw and arm and i feel sick", "emergency")]
    [InlineData("since the cramp his speech is slurry", "emergency")]
    [InlineData("my wee looks like whisky", "emergency")]
    [InlineData("my calf got stamped on and the muscle is like stone, agony", "emergency")]
    [InlineData("since taking quinine my ears keep ringing", "urgent")]
    [InlineData("quinine tablets made my gums bleed", "urgent")]
    [InlineData("blurry eyesight after quinine", "urgent")]
    [InlineData("my calf went with a bang and there is a dent", "urgent")]
    [InlineData("i felt a snap and a lump came up", "urgent")]
    [InlineData("i heard a pop and my hamstring is bruised all over", "urgent")]
    public void A_sign_in_rare_or_misspelt_words_is_heard(string utterance, string level) => Assert.Equal(level, SharedReader.Level(utterance));

    [Theory]
    [InlineData("too sleepy to drink my coffee this morning")]
    [InlineData("my teenager is hard to rouse for school")]
    [InlineData("i get heartburn after curry and cramps at night")]
    [InlineData("i had a whisky and then a wee")]
    [InlineData("the ground is all slurry and i cramped in my wellies")]
    [InlineData("is quinine any good for cramps")]
    [InlineData("i heard a lot of people get cramps")]
    [InlineData("my calf goes rock hard when it cramps")]
    [InlineData("i am too tired to stretch")]
    [InlineData("my ears ring after concerts and i get calf cramps")]
    public void Other_things_in_such_words_are_not(string utterance) => Assert.Equal("none", SharedReader.Level(utterance));

    [Theory]
    [InlineData("anyone know if its ok that my pee is rusty looking after a hard workout, legs are in bits")]
    [InlineData("my calf is swollen and hot and it hurts to touch")]
    [InlineData("one leg is bigger than the other since the flight and it aches all the time")]
    [InlineData("a bit of blood came up when i coughed after lunch today and my leg is sore")]
    [InlineData("my husband went grey and sweaty and says his chest is heavy")]
    [InlineData("she has been so muddled since the run and keeps asking where she is")]
    public void In_answer_to_a_question_no_sign_is_heard_less(string utterance) =>
        Assert.Equal(SharedReader.Level(utterance), SharedReader.Level(utterance, ReadingContext.Of(ShippedContent.Content.Questions.Find("whole_body"))));
}
