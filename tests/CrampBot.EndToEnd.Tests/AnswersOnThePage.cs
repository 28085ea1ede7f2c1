using Microsoft.Playwright;

namespace CrampBot.EndToEnd;

/// <summary>A person asks on the page: each way a question can end, and an emergency in the middle.</summary>
public sealed class AnswersOnThePage(ChromiumFixture chromium, ProgramFixture program)
{
    private const string Disclaimer = "General information, not medical advice.";

    [Theory]
    [InlineData("desktop", 1280, 800)]
    [InlineData("phone", 360, 740)]
    public async Task An_answer_goes_on_with_more_and_with_a_follow_up(string screen, int width, int height)
    {
        await using ChatWindow chat = await ChatWindow.OpenAsync(chromium.Browser, program.Address, width, height);
        await chat.SeesEverySuggestionAsync();
        await chat.PressAsync("How can I prevent cramps?");
        await chat.SeesAsync(Disclaimer, times: 1);
        await chat.SeesAtOnceAsync("How to prevent cramps");
        await chat.SeesEverySuggestionAsync();
        await chat.KeepPictureAsync($"answers-1-answer-{screen}");
        await chat.PressAsync("Tell me more");
        await chat.SeesAsync(Disclaimer, times: 2);
        await chat.KeepPictureAsync($"answers-2-more-{screen}");
        await chat.SayAsync("and how often?");
        await chat.SeesAsync("Stretch every day");
        await chat.SeesAsync(Disclaimer, times: 3);
        await chat.KeepPictureAsync($"answers-3-follow-up-{screen}");
        await chat.LooksRightAsync();
    }

    [Theory]
    [InlineData("desktop", 1280, 800)]
    [InlineData("phone", 360, 740)]
    public async Task A_question_that_is_not_covered_out_of_scope_or_unclear_has_a_way_on(string screen, int width, int height)
    {
        await using ChatWindow chat = await ChatWindow.OpenAsync(chromium.Browser, program.Address, width, height);
        await chat.SeesAsync("I am CrampBot");
        await chat.SayAsync("purple window sofa");
        await chat.SeesAsync("I do not have a good answer to that.");
        await chat.SeesEverySuggestionAsync();
        await chat.KeepPictureAsync($"answers-4-not-covered-{screen}");
        await chat.SayAsync("how many ibuprofen can I take?");
        await chat.SeesAsync("pharmacist can");
        await chat.KeepPictureAsync($"answers-5-out-of-scope-{screen}");

        await chat.SayAsync("what about heat");
        await chat.SeesAsync("Is it one of these?");
        await Assertions.Expect(chat.Suggestions.Last).ToHaveTextAsync("None of these");
        await chat.SeesEverySuggestionAsync();
        await chat.KeepPictureAsync($"answers-6-did-you-mean-{screen}");
        string picked = await chat.Suggestions.First.InnerTextAsync();
        await chat.PressAsync(picked);
        await chat.SeesAsync(Disclaimer);
        await chat.KeepPictureAsync($"answers-7-picked-{screen}");
        await chat.LooksRightAsync();
    }

    [Theory]
    [InlineData("desktop", 1280, 800)]
    [InlineData("phone", 360, 740)]
    public async Task An_emergency_in_the_middle_is_seen_first_and_without_scrolling(string screen, int width, int height)
    {
        await using ChatWindow chat = await ChatWindow.OpenAsync(chromium.Browser, program.Address, width, height);
        await chat.SeesAsync("I am CrampBot");
        await chat.SayAsync("does magnesium help against cramps?");
        await chat.SeesAsync(Disclaimer, times: 1);
        await chat.SayAsync("now I suddenly cannot breathe and my chest hurts");
        await chat.SeesAsync("Call your local emergency number now");
        await chat.SeesAtOnceAsync("Call your local emergency number now");
        await chat.KeepPictureAsync($"emergency-{screen}");
        await chat.SeesAsync(Disclaimer, times: 2);
        await chat.SayAsync("how do I stretch my calf?");
        await chat.SeesAsync(Disclaimer, times: 3);
        await chat.KeepPictureAsync($"emergency-after-{screen}");
        await chat.LooksRightAsync();
    }
}
