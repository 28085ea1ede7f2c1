using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace CrampBot.EndToEnd;

/// <summary>A person is triaged on the page, by mouse and by keyboard, from the first question to the page for the doctor.</summary>
public sealed partial class GuidedTriage(ChromiumFixture chromium, ProgramFixture program)
{
    private const string NoneOfThese = "None of these";
    private const string TheseFit = "These fit";
    private const string ForTheDoctor = "Show what to tell the doctor";
    private const string DoctorPageLink = "one page to show to the doctor";
    private const string DoctorPageTitle = "What I would like to tell you about my cramp";
    private const string HowLong = "How long did the last cramp last?";

    [Fact]
    public async Task By_mouse_it_is_interrupted_corrected_and_ends_with_a_page_for_the_doctor()
    {
        await using ChatWindow chat = await ChatWindow.OpenAsync(chromium.Browser, program.Address);
        await chat.SeesAsync("I am CrampBot");
        await chat.PressAsync("Should I see a doctor?");
        await chat.SeesAtOnceAsync("First, some warning signs.");
        await chat.KeepPictureAsync("mouse-1-warning-signs");
        await chat.PressAsync(NoneOfThese);
        await chat.SeesAtOnceAsync("Now the leg.");
        await chat.PressAsync(NoneOfThese);

        await AsksWhyAsync(chat);
        await AsksSomethingElseAsync(chat);
        await ChangesAnAnswerAsync(chat);
        await AnswersTheRestAsync(chat);
        await ReadsTheAdviceAsync(chat);
        await chat.LooksRightAsync();

        await chat.PressAsync(ForTheDoctor);
        await chat.SeesAsync(DoctorPageLink);
        IPage page = await chat.Page.Context.RunAndWaitForPageAsync(() => chat.Page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = DoctorPageLink }).ClickAsync());
        await ReadsThePageForTheDoctorAsync(page, "mouse-9");
        await IsPrintedWithoutMarginsOfItsOwnAsync(page);
        await chat.LooksRightAsync();
    }

    [Fact]
    public async Task By_keyboard_alone_on_a_phone_it_ends_with_the_page_for_the_doctor_too()
    {
        await using ChatWindow chat = await ChatWindow.OpenAsync(chromium.Browser, program.Address, 360, 740);
        Keyboard keyboard = new(chat);
        await chat.SeesEverySuggestionAsync();
        await Assertions.Expect(chat.Box).ToBeFocusedAsync();
        await keyboard.PressAsync("Shift+Tab", "ArrowDown");
        await keyboard.IsSeenOnAsync("Should I see a doctor?");
        await chat.KeepPictureAsync("keys-1-start");
        await keyboard.PressAsync("Enter");
        await chat.SeesAtOnceAsync("First, some warning signs.");

        await keyboard.GoToCardAsync();
        await keyboard.GoToAsync(NoneOfThese);
        await chat.KeepPictureAsync("keys-2-none-of-these");
        await keyboard.PressAsync("Enter");
        await chat.SeesAtOnceAsync("Now the leg.");

        await keyboard.GoToCardAsync();
        await keyboard.GoToAsync("Twitching for weeks");
        await keyboard.PressAsync("Space");
        await Assertions.Expect(chat.Card.GetByLabel("Twitching for weeks")).ToBeCheckedAsync();
        await chat.KeepPictureAsync("keys-3-ticked");
        await keyboard.GoToAsync(TheseFit);
        await keyboard.PressAsync("Enter");
        await chat.SeesAtOnceAsync("Where does it cramp?");
        await chat.SeesAsync("Noted: Twitching for weeks");

        await keyboard.GoToCardAsync();
        await keyboard.GoToAsync("Calf");
        await keyboard.PressAsync("Enter");
        await chat.SeesAsync(HowLong);
        await keyboard.SayAsync("up to 5 minutes");
        await chat.SeesAsync("How is it now, with the pain and with walking?");
        await AnswersTheRestAsync(chat, () => keyboard.SayAsync("none"));

        await chat.SeesEverySuggestionAsync();
        await keyboard.PressAsync("Shift+Tab");
        await keyboard.IsSeenOnAsync(ForTheDoctor);
        await chat.KeepPictureAsync("keys-4-advice");
        await keyboard.PressAsync("Enter");
        await chat.SeesAsync(DoctorPageLink);
        await keyboard.GoToCardAsync();
        await keyboard.IsSeenOnAsync(DoctorPageLink);
        await ReadsThePageForTheDoctorAsync(await chat.Page.Context.RunAndWaitForPageAsync(() => keyboard.PressAsync("Enter")), "keys-5");
        await chat.LooksRightAsync();
    }

    private static async Task AsksWhyAsync(ChatWindow chat)
    {
        await chat.SeesAsync("Where does it cramp?", times: 1);
        await chat.SayAsync("why do you ask?");
        await chat.SeesAsync("The place decides which stretch and which advice fits you.");
        await chat.SeesAsync("Where does it cramp?", times: 2);
        await chat.KeepPictureAsync("mouse-2-why");
        await chat.PressAsync("Calf");
    }

    private static async Task AsksSomethingElseAsync(ChatWindow chat)
    {
        await chat.SeesAsync(HowLong, times: 1);
        await chat.SayAsync("can I use heat on it?");
        await chat.SeesAsync("Source: ");
        await chat.SeesAsync(HowLong, times: 2);
        await chat.KeepPictureAsync("mouse-3-question-in-the-middle");
        await chat.PressAsync("Up to 5 minutes");
        await chat.SeesAsync("How often do you get them?");
        await chat.PressAsync("Less than once a week");
    }

    private static async Task ChangesAnAnswerAsync(ChatWindow chat)
    {
        await chat.SeesAsync("How is it now, with the pain and with walking?", times: 1);
        await chat.SayAsync("change place");
        await chat.SeesAsync("Where does it cramp?", times: 3);
        await chat.PressAsync("Foot or toes");
        await chat.SeesAsync("Changed. Place: Foot or toes (before: Calf).");
        await chat.SeesAsync("How is it now, with the pain and with walking?", times: 2);
        await chat.TickAsync("It keeps waking me up");
        await chat.TickAsync("The muscle is sore since the cramp");
        await chat.KeepPictureAsync("mouse-4-ticked");
        await chat.PressAsync(TheseFit);
        await chat.SeesAsync("Noted: It keeps waking me up; The muscle is sore since the cramp");
    }

    private static Task AnswersTheRestAsync(ChatWindow chat) => AnswersTheRestAsync(chat, () => chat.PressAsync(NoneOfThese));

    private static async Task AnswersTheRestAsync(ChatWindow chat, Func<Task> sayNone)
    {
        for (int question = await chat.CountAsync(Progress()); await chat.CountAsync(Advice()) == 0;)
        {
            await sayNone();
            question = await chat.SeesMoreAsync(Progress(), Advice(), question);
        }
    }

    private static async Task ReadsTheAdviceAsync(ChatWindow chat)
    {
        await chat.SeesAsync("This is what I have understood:");
        await chat.SeesAsync("Place: Foot or toes");
        await chat.SeesAsync("What to do now");
        await chat.SeesAsync("Get help sooner:");
        await chat.SeesAsync("General information, not medical advice.");
        await chat.SeesEverySuggestionAsync();
        await chat.KeepPictureAsync("mouse-5-advice");
    }

    private static async Task ReadsThePageForTheDoctorAsync(IPage page, string picture)
    {
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new PageGetByRoleOptions { Name = DoctorPageTitle })).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByText("How long it lasts: Up to 5 minutes")).ToBeVisibleAsync();
        await ChatWindow.KeepPictureAsync(page, $"{picture}-for-the-doctor");
    }

    private static async Task IsPrintedWithoutMarginsOfItsOwnAsync(IPage page)
    {
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        await Assertions.Expect(page.Locator("main")).ToHaveCSSAsync("padding", "0px");
        await ChatWindow.KeepPictureAsync(page, "mouse-9-for-the-doctor-printed");
    }

    [GeneratedRegex(@"Question \d of at most \d")]
    private static partial Regex Progress();

    [GeneratedRegex("How soon:")]
    private static partial Regex Advice();
}
