using CrampBot.Knowledge.Answers;
using CrampBot.Knowledge.Content;
using CrampBot.Knowledge.Tests.Answers;
using CrampBot.Knowledge.Urgent;
using YamlDotNet.Serialization;

namespace CrampBot.Knowledge.Tests.Urgent;

public sealed class UrgentReaderTests(ShippedKnowledge shipped)
{
    private const string Crisis = "self-harm-and-crisis";
    private const string Emergency = "other-emergency";

    // About what was right when the messages were first read.
    private const double HeardAtLeast = 0.9;
    private const double LeftAloneAtLeast = 0.95;

    [Theory]
    [InlineData("cramps in both calves for six weeks, worse at night, and i want to kill myself", Crisis)]
    [InlineData("leg cramps every night i just want to be dead", Crisis)]
    [InlineData("no, i don't want to live any more", Crisis)]
    [InlineData("I can’t even kill myself properly", Crisis)]
    [InlineData("i wanna die tbh", Crisis)]
    [InlineData("i am suicidel", Crisis)]
    [InlineData("she's not breathing, calf cramp before", Emergency)]
    [InlineData("had cramp, slipped with the saw, blood is just pouring out", Emergency)]
    [InlineData("i've taken 40 paracetamol", Emergency)]
    public void Words_of_a_sign_are_heard_anywhere_in_a_message(string message, string urgent) =>
        Assert.Contains(shipped.Finder.Urgent(message), sign => sign.Reply.Id == urgent && sign.IsWorded);

    [Theory]
    [InlineData("this cramp is killing me")]
    [InlineData("i nearly died laughing")]
    [InlineData("dead leg")]
    [InlineData("i'm not suicidal")]
    [InlineData("she isn't choking")]
    [InlineData("it has not stopped hurting, blood test was fine")]
    [InlineData("what do i do if someone is not breathing")]
    [InlineData("i took 2 ibuprofen")]
    [InlineData("felt like i was stabbed in the calf")]
    [InlineData("i can't go on my holiday")]
    [InlineData("no chest pain")]
    [InlineData("left")]
    public void Sayings_denials_and_what_is_supposed_are_left_alone(string message) => Assert.Empty(shipped.Finder.Urgent(message));

    [Theory]
    [InlineData("i've been healthy all my life")]
    [InlineData("i've had them all my life")]
    [InlineData("i've been fit all my life and now calf cramps")]
    [InlineData("worst pain of my life")]
    [InlineData("life is good")]
    [InlineData("i love my life")]
    [InlineData("story of my life")]
    [InlineData("i live alone")]
    [InlineData("i live with my wife")]
    [InlineData("do i have to live with this")]
    [InlineData("i want to go to bed")]
    [InlineData("i want to go home")]
    [InlineData("i want to swim")]
    [InlineData("i want to jump higher")]
    [InlineData("i want to be able to walk")]
    [InlineData("i want to stop")]
    [InlineData("i want to rest")]
    [InlineData("i want to leave")]
    [InlineData("i want to go on")]
    [InlineData("i want to sleep through the night")]
    [InlineData("i want it to be over by sunday")]
    [InlineData("i want to end the pain in my calf")]
    [InlineData("i feel like i'm going to be sick")]
    [InlineData("i feel like i'm going to pass out")]
    [InlineData("im about to faint")]
    [InlineData("i'm going to throw up")]
    [InlineData("i feel like my leg is going to snap")]
    [InlineData("i feel like giving up running")]
    [InlineData("i feel like screaming")]
    [InlineData("i'm going to cry")]
    [InlineData("cut myself shaving")]
    [InlineData("cut myself shaving and my calf cramped")]
    [InlineData("i cut myself on a tin")]
    [InlineData("can i take all my tablets at once")]
    [InlineData("should i take all of my pills together")]
    [InlineData("not suicidal just fed up with cramps")]
    [InlineData("i'm not going to kill myself but these cramps are awful")]
    [InlineData("i hate myself for skipping stretches")]
    [InlineData("i can't go on with this exercise")]
    [InlineData("i can't live with these cramps any more")]
    [InlineData("i'm tired of this pain")]
    [InlineData("my wife will kill me if i miss the race")]
    [InlineData("i don't want to get up")]
    [InlineData("i'm scared")]
    [InlineData("no chest pain")]
    [InlineData("chest is ok")]
    [InlineData("my chest is fine, leg cramps at night")]
    [InlineData("no chest pain, breathing normal, leg cramps at night")]
    [InlineData("i had a heart attack in 2012, calf cramps at night")]
    [InlineData("heart attack two years ago")]
    [InlineData("i had a stroke in 2010 and my leg cramps")]
    [InlineData("had an overdose years ago")]
    [InlineData("i overdosed as a kid")]
    [InlineData("had a seizure as a kid, leg cramps now")]
    [InlineData("my heart sank when the cramp came")]
    [InlineData("my mum died last year")]
    [InlineData("my dad died of a heart attack")]
    public void What_shares_only_common_words_with_an_urgent_class_or_is_denied_or_past_gets_no_urgent_reply(string message)
    {
        Assert.Empty(shipped.Finder.Urgent(message));
        Assert.True(shipped.Finder.Find(message).Reply is null or { Urgency: Urgency.None });
    }

    [Theory]
    [InlineData("i have pills ready")]
    [InlineData("i've got my pills lined up")]
    [InlineData("i feel like there's no reason to live")]
    [InlineData("i wish i wasn't alive")]
    [InlineData("i'm going to take my own life")]
    [InlineData("all my life i've wanted to die")]
    [InlineData("not sure i can go on living")]
    [InlineData("i can't see a reason to live")]
    [InlineData("i cut myself again last night")]
    [InlineData("i cut myself on purpose")]
    [InlineData("i cut myself to feel something")]
    [InlineData("i cut my wrists")]
    [InlineData("i'm thinking about taking an overdose")]
    [InlineData("i overdosed on purpose")]
    [InlineData("i tried to kill myself years ago and i want to again")]
    [InlineData("i want to jump off a bridge")]
    [InlineData("i'd be better off dead")]
    [InlineData("i am planning my death")]
    [InlineData("i'm not ok i want to die")]
    [InlineData("no i'm fine i just want to die")]
    [InlineData("there is no point to my life")]
    [InlineData("i've saved up my tablets to end it")]
    [InlineData("i'm going to swallow all my tablets")]
    [InlineData("sui cide")]
    [InlineData("life is pointless")]
    [InlineData("i hurt myself when it gets bad")]
    [InlineData("the rope is ready")]
    [InlineData("how much quinine would kill me")]
    [InlineData("i dont trust myself tonight")]
    [InlineData("i am not safe at home")]
    public void A_crisis_is_heard(string message) => Assert.Contains(shipped.Finder.Urgent(message), sign => sign.Reply.Id == Crisis);

    [Theory]
    [InlineData("there's a grape stuck in her throat")]
    [InlineData("a piece of steak is stuck in my throat")]
    [InlineData("i'm choking")]
    [InlineData("she took all of her painkillers")]
    [InlineData("swallowed all my tablets")]
    [InlineData("my son is having an asthma attack")]
    [InlineData("my puffer isn't helping")]
    [InlineData("her throat is closing up")]
    [InlineData("i'm bleeding through my pads")]
    [InlineData("i have gone blind in my left eye")]
    [InlineData("suddenly i have lost the sight in one eye")]
    [InlineData("he is throwing up blood")]
    [InlineData("wheezing and covered in hives")]
    public void An_emergency_in_few_words_is_heard(string message) => Assert.Contains(shipped.Finder.Urgent(message), sign => sign.Reply.Id == Emergency);

    [Theory]
    [InlineData("there isn't any swelling")]
    [InlineData("the swelling has gone down")]
    [InlineData("my daughter is 4")]
    [InlineData("i took a paracetamol and it helped")]
    [InlineData("i took my tablets this morning")]
    [InlineData("took all my tablets this morning as usual")]
    [InlineData("i stubbed my big toe")]
    [InlineData("it scared me half to death")]
    [InlineData("bleeding heck, my calf")]
    [InlineData("we choked in the final")]
    [InlineData("i'm choking on the price of the physio")]
    [InlineData("overdosed on cake last night lol")]
    [InlineData("my foot has gone dead from sitting")]
    [InlineData("leg cramps since giving birth")]
    [InlineData("i'd like to chop my leg off")]
    [InlineData("i swallowed my chewing gum")]
    public void Ordinary_talk_gets_no_urgent_reply(string message)
    {
        Assert.Empty(shipped.Finder.Urgent(message));
        Assert.True(shipped.Finder.Find(message).Reply is not { Urgency: not Urgency.None });
    }

    [Fact]
    public void What_no_warning_covers_comes_first()
    {
        IReadOnlyList<UrgentSign> signs = shipped.Finder.Urgent("my leg is bleeding heavily, i want to die");

        Assert.Equal([Crisis, Emergency], signs.Select(sign => sign.Reply.Id));
    }

    [Fact]
    public void An_urgent_message_gets_its_reply_whatever_it_is_most_about()
    {
        AnswerResult result = shipped.Finder.Find("how do i stop a calf cramp at night, i want to die", new AnswerContext("calf-cramp-relief"));

        Assert.Equal(AnswerOutcome.NotCovered, result.Outcome);
        Assert.Equal(Crisis, result.Reply?.Id);
    }

    [Fact]
    public void Nine_in_ten_urgent_messages_that_were_written_before_the_signs_are_heard()
    {
        (string Class, string Message)[] all = [.. Read("help-first").SelectMany(list => list.Value.Select(message => (list.Key, message)))];
        string[] missed = [.. all.Where(one => shipped.Finder.Urgent(one.Message).All(sign => sign.Reply.Id != one.Class)).Select(one => one.Message)];

        Assert.True(missed.Length <= (1 - HeardAtLeast) * all.Length, string.Join('\n', missed));
    }

    [Fact]
    public void Nearly_all_sayings_and_ordinary_messages_that_were_written_before_the_signs_are_left_alone()
    {
        string[] all = [.. Read("not-urgent").Values.SelectMany(messages => messages)];
        string[] alarming = [.. all.Where(message => shipped.Finder.Urgent(message).Count > 0)];

        Assert.True(alarming.Length <= (1 - LeftAloneAtLeast) * all.Length, string.Join('\n', alarming));
    }

    private static Dictionary<string, List<string>> Read(string name) => new DeserializerBuilder().Build().Deserialize<Dictionary<string, List<string>>>(
        File.ReadAllText(Path.Combine(ShippedKnowledge.RepositoryRoot, "tests", "CrampBot.Evaluation", "urgent", $"{name}.yaml")));
}
