namespace CrampBot.EndToEnd;

/// <summary>A person who writes instead of pressing: answers in their own words, and what they say in an emergency.</summary>
public sealed class TalkOnThePage(ChromiumFixture chromium, ProgramFixture program)
{
    [Theory]
    [InlineData("desktop", 1280, 800)]
    [InlineData("phone", 360, 740)]
    public async Task Answers_in_words_are_taken_and_half_an_answer_is_asked_about_once_more(string screen, int width, int height)
    {
        await using ChatWindow chat = await ChatWindow.OpenAsync(chromium.Browser, program.Address, width, height);
        await chat.SeesAsync("I am CrampBot");
        await chat.SayAsync("should i see a doctor");
        await chat.SeesAtOnceAsync("First, some warning signs.");
        await chat.SayAsync("nope nothing like that thank god");
        await chat.SeesAtOnceAsync("Now the leg.");
        await chat.SayAsync("looks the same as the other one");
        await chat.SeesAtOnceAsync("Where does it cramp?");
        await chat.SayAsync("the second one");
        await chat.SeesAtOnceAsync("How long did the last cramp last?");
        await chat.SayAsync("half an hour");
        await chat.SeesAtOnceAsync("Which of these is it?");
        await chat.KeepPictureAsync($"talk-1-which-{screen}");
        await chat.SayAsync("its gone");
        await chat.SeesAtOnceAsync("How is it now, with the pain and with walking?");
        await chat.KeepPictureAsync($"talk-2-asked-{screen}");
        await chat.LooksRightAsync();
    }

    [Theory]
    [InlineData("desktop", 1280, 800)]
    [InlineData("phone", 360, 740)]
    public async Task What_is_told_in_passing_is_heard_and_kept(string screen, int width, int height)
    {
        await using ChatWindow chat = await ChatWindow.OpenAsync(chromium.Browser, program.Address, width, height);
        await chat.SeesAsync("I am CrampBot");
        await chat.SayAsync("my calf cramps at night, should i see a doctor");
        await chat.SeesAtOnceAsync("First, some warning signs.");
        await chat.SayAsync("dunno i breathe fine");
        await chat.SeesAtOnceAsync("please look once more");
        await chat.SayAsync("speech not normal");
        await chat.SeesAtOnceAsync("I did not understand that.");
        await chat.KeepPictureAsync($"talk-7-not-normal-{screen}");
        await chat.SayAsync("none of these");
        await chat.SeesAtOnceAsync("Now the leg.");
        await chat.SayAsync("not sure, but my calf is swollen and hot now");
        await chat.SeesAsync("Be seen today");
        await chat.KeepPictureAsync($"talk-8-swollen-{screen}");
        await chat.SayAsync("can i wait until monday");
        await chat.SeesAtOnceAsync("Within this time, sooner is better.");
        await chat.SayAsync("my pee");
        await chat.SayAsync("is black");
        await chat.SeesAtOnceAsync("Call your local emergency number now");
        await chat.KeepPictureAsync($"talk-9-two-messages-{screen}");
        await chat.SayAsync("back");
        await chat.SeesAtOnceAsync("if you have not yet");
        await chat.KeepPictureAsync($"talk-10-back-{screen}");
        await chat.LooksRightAsync();
    }

    [Theory]
    [InlineData("desktop", 1280, 800)]
    [InlineData("phone", 360, 740)]
    public async Task An_emergency_stays_in_sight_until_it_is_taken_back_on_purpose(string screen, int width, int height)
    {
        await using ChatWindow chat = await ChatWindow.OpenAsync(chromium.Browser, program.Address, width, height);
        await chat.SeesAsync("I am CrampBot");
        await chat.SayAsync("my calf hurts and i cant breathe");
        await chat.SeesAtOnceAsync("Call your local emergency number now");
        await chat.SayAsync("no phone signal");
        await chat.SeesAtOnceAsync("Call your local emergency number now");
        await chat.KeepPictureAsync($"talk-3-no-signal-{screen}");
        await chat.SayAsync("what now");
        await chat.SeesAtOnceAsync("Call your local emergency number now");
        await chat.KeepPictureAsync($"talk-4-what-now-{screen}");
        await chat.SayAsync("how do i stretch my calf");
        await chat.SeesAtOnceAsync("Call your local emergency number now");
        await chat.KeepPictureAsync($"talk-5-stretch-{screen}");
        await chat.SayAsync("i can breathe fine, i am not breathless");
        await chat.SeesAsync("If any of it is not so, press it");
        await chat.PressAsync("Not so: short of breath");
        await chat.SeesAsync("I have taken it back: short of breath");
        await chat.KeepPictureAsync($"talk-6-taken-back-{screen}");
        await chat.LooksRightAsync();
    }
}
