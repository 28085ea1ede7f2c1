namespace CrampBot.EndToEnd;

public sealed class FirstConversation(ChromiumFixture chromium, ProgramFixture program)
{
    [Theory]
    [InlineData("desktop", 1280, 800)]
    [InlineData("phone", 360, 740)]
    public async Task A_question_gets_a_sourced_answer_that_is_still_there_after_a_reload(string screen, int width, int height)
    {
        await using ChatWindow chat = await ChatWindow.OpenAsync(chromium.Browser, program.Address, width, height);
        await chat.SeesAsync("I am CrampBot");
        await chat.KeepPictureAsync($"greeting-{screen}");

        await chat.SayAsync("my hamstring locked up, what do I do now?");
        await chat.SeesAsync("Source: ");
        await chat.SeesAsync("General information, not medical advice.");
        await chat.KeepPictureAsync($"answer-{screen}");

        await chat.Page.ReloadAsync();
        await chat.SeesAsync("my hamstring locked up, what do I do now?");
        await chat.SeesAsync("General information, not medical advice.");
        await chat.KeepPictureAsync($"reload-{screen}");
        await chat.LooksRightAsync();
    }
}
