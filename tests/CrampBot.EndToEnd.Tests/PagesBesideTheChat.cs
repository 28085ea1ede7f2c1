using Microsoft.Playwright;

namespace CrampBot.EndToEnd;

/// <summary>An article that a link opens, and the chat inside a page of somebody else.</summary>
public sealed class PagesBesideTheChat(ChromiumFixture chromium, ProgramFixture program)
{
    [Theory]
    [InlineData("desktop", 1280, 800)]
    [InlineData("phone", 360, 740)]
    public async Task An_article_is_read_with_its_sources_and_fits_the_window(string screen, int width, int height)
    {
        await using ChatWindow window = await ChatWindow.OpenAsync(chromium.Browser, new Uri(program.Address, "articles/when-to-see-a-doctor"), width, height);
        await Assertions.Expect(window.Page.GetByRole(AriaRole.Heading, new PageGetByRoleOptions { Name = "When to see a doctor" })).ToBeVisibleAsync();
        await Assertions.Expect(window.Page.GetByRole(AriaRole.Listitem).First).ToBeVisibleAsync();
        await Assertions.Expect(window.Page.GetByText("Source: ")).ToBeVisibleAsync();
        await Assertions.Expect(window.Page.GetByText("General information, not medical advice.")).ToBeVisibleAsync();
        await window.KeepPictureAsync($"article-{screen}");
        await window.LooksRightAsync();
    }

    [Theory]
    [InlineData("desktop", 1280, 800)]
    [InlineData("phone", 360, 740)]
    public async Task The_widget_opens_by_key_on_a_trusted_page_answers_and_closes(string screen, int width, int height)
    {
        await using ForeignPage page = new(program.TrustedOrigin, program.Address);
        await using ChatWindow window = await ChatWindow.OpenAsync(chromium.Browser, program.TrustedOrigin, width, height);
        await window.KeepPictureAsync($"widget-closed-{screen}");
        await window.Page.Keyboard.PressAsync("Tab");
        IFrame chat = await OpenedFrameAsync(window.Page, () => window.Page.Keyboard.PressAsync("Enter"));
        await Assertions.Expect(chat.GetByText("I am a computer program").Last).ToBeInViewportAsync();
        await window.KeepPictureAsync($"widget-greeting-{screen}");

        ILocator box = chat.Locator("[data-id='webchat-sendbox-input']");
        await Assertions.Expect(box).ToBeFocusedAsync();
        await window.Page.Keyboard.TypeAsync("does heat help?");
        await window.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(chat.GetByText("General information, not medical advice.").Last).ToBeAttachedAsync();
        await window.KeepPictureAsync($"widget-answer-{screen}");
        await window.LooksRightAsync();

        await window.Page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(box).ToBeHiddenAsync();
        await window.KeepPictureAsync($"widget-closed-again-{screen}");
    }

    /// <summary>The frame that an action opens. The widget hides it from the page around it, so it cannot be looked up there.</summary>
    private static async Task<IFrame> OpenedFrameAsync(IPage page, Func<Task> action)
    {
        TaskCompletionSource<IFrame> opened = new();
        page.FrameAttached += (_, frame) => opened.TrySetResult(frame);
        await action();
        return await opened.Task.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);
    }
}
