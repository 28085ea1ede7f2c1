namespace CrampBot.EndToEnd;

/// <summary>What comes first on the page, whatever the conversation is about: a crisis, a sign in doubt, and a wrong alarm that is taken back.</summary>
public sealed class SafetyNetOnThePage(ChromiumFixture chromium, ProgramFixture program)
{
    [Theory]
    [InlineData("desktop", 1280, 800)]
    [InlineData("phone", 360, 740)]
    public async Task A_crisis_in_the_middle_of_the_questions_is_answered_and_stays_in_sight(string screen, int width, int height)
    {
        await using ChatWindow chat = await ChatWindow.OpenAsync(chromium.Browser, program.Address, width, height);
        await chat.SeesAsync("I am CrampBot");
        await chat.SayAsync("should i see a doctor");
        await chat.SeesAtOnceAsync("First, some warning signs.");
        await chat.SayAsync("honestly i do not want to live like this any more, i want to end it");
        await chat.SeesAtOnceAsync("You are not alone.");
        await chat.SeesAtOnceAsync("Please go on with the question above");
        await chat.KeepPictureAsync($"safety-1-crisis-{screen}");
        await chat.LooksRightAsync();
    }

    [Theory]
    [InlineData("desktop", 1280, 800)]
    [InlineData("phone", 360, 740)]
    public async Task A_doubt_is_answered_by_a_button_and_the_alarm_that_follows_is_taken_back(string screen, int width, int height)
    {
        await using ChatWindow chat = await ChatWindow.OpenAsync(chromium.Browser, program.Address, width, height);
        await chat.SeesAsync("I am CrampBot");
        await chat.SayAsync("i feel faint");
        await chat.SeesAsync("Does that mean, now");
        await chat.SeesEverySuggestionAsync();
        await chat.KeepPictureAsync($"safety-2-doubt-{screen}");
        await chat.PressAsync("Yes, I have that, or had it");
        await chat.SeesAtOnceAsync("Call your local emergency number now");
        await chat.KeepPictureAsync($"safety-3-alarm-{screen}");
        await chat.PressAsync("That is not right");
        await chat.SeesAsync("I warned you because of this:");
        await chat.SeesEverySuggestionAsync();
        await chat.KeepPictureAsync($"safety-4-grounds-{screen}");
        await chat.PressAsync("Not so: fainted or collapsed");
        await chat.SeesAsync("I have taken it back");
        await chat.KeepPictureAsync($"safety-5-taken-back-{screen}");
        await chat.LooksRightAsync();
    }
}
