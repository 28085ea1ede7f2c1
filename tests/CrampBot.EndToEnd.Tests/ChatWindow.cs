using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace CrampBot.EndToEnd;

/// <summary>The chat page as a person meets it: type, send, read, press.</summary>
internal sealed class ChatWindow : IAsyncDisposable
{
    /// <summary>How long Web Chat takes to scroll to the newest message.</summary>
    private const float ScrollMilliseconds = 1500;

    private const string Message = ".webchat__bubble__content";
    private readonly IBrowserContext _context;
    private readonly List<string> _problems = [];

    private ChatWindow(IBrowserContext context, IPage page)
    {
        _context = context;
        Page = page;
        context.Console += (_, line) =>
        {
            if (line.Type == "error")
            {
                _problems.Add(line.Text);
            }
        };
        context.WebError += (_, fault) => _problems.Add(fault.Error);
    }

    public IPage Page { get; }

    /// <summary>The box in which a message is written.</summary>
    public ILocator Box => Page.Locator("[data-id='webchat-sendbox-input']");

    /// <summary>The card with the choices of the newest question.</summary>
    public ILocator Card => Page.Locator(".ac-adaptiveCard").Last;

    /// <summary>What the person may say next.</summary>
    public ILocator Suggestions => Page.Locator(".webchat__suggested-action");

    public static async Task<ChatWindow> OpenAsync(IBrowser browser, Uri address, int width = 1280, int height = 800)
    {
        IBrowserContext context = await browser.NewContextAsync(new BrowserNewContextOptions
        {
            ViewportSize = new ViewportSize { Width = width, Height = height },
        });
        ChatWindow window = new(context, await context.NewPageAsync());
        await window.Page.GotoAsync(address.ToString());
        return window;
    }

    /// <summary>Types a message and presses Enter.</summary>
    public async Task SayAsync(string text)
    {
        await Box.FillAsync(text);
        await Box.PressAsync("Enter");
    }

    /// <summary>Waits until a message with this text is on the page.</summary>
    public Task SeesAsync(string text) => Assertions.Expect(With(text).First).ToBeVisibleAsync();

    /// <summary>Waits until as many messages as this have this text.</summary>
    public Task SeesAsync(string text, int times) => Assertions.Expect(With(text)).ToHaveCountAsync(times);

    /// <summary>Waits until these words are inside the window without scrolling.</summary>
    public Task SeesAtOnceAsync(string words) => Assertions.Expect(Page.GetByText(words).Last).ToBeInViewportAsync();

    /// <summary>Waits until every suggestion is inside the window, whole.</summary>
    public async Task SeesEverySuggestionAsync()
    {
        await Assertions.Expect(Suggestions.First).ToBeVisibleAsync();
        foreach (ILocator suggestion in await Suggestions.AllAsync())
        {
            await Assertions.Expect(suggestion).ToBeInViewportAsync(new LocatorAssertionsToBeInViewportOptions { Ratio = 1 });
        }
    }

    /// <summary>Ticks a choice of the newest question.</summary>
    public Task TickAsync(string choice) => Card.GetByLabel(choice, new LocatorGetByLabelOptions { Exact = true }).CheckAsync();

    /// <summary>Fails where the browser complained, where something is wider than the window, or where markup shows.</summary>
    public async Task LooksRightAsync()
    {
        Assert.Empty(_problems);
        Assert.Equal(Page.ViewportSize!.Width, await Page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
        string text = await Page.Locator("main").InnerTextAsync();
        Assert.DoesNotContain("**", text, StringComparison.Ordinal);
        Assert.DoesNotContain("](", text, StringComparison.Ordinal);
    }

    /// <summary>Presses a button by its words.</summary>
    public Task PressAsync(string title) =>
        Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = title, Exact = true }).Last.ClickAsync();

    /// <summary>How many messages match.</summary>
    public Task<int> CountAsync(Regex text) => With(text).CountAsync();

    /// <summary>Waits until one more message matches, or one matches another pattern.</summary>
    /// <returns>How many match now.</returns>
    public async Task<int> SeesMoreAsync(Regex text, Regex orElse, int thanSoMany)
    {
        await Assertions.Expect(With(text).Nth(thanSoMany).Or(With(orElse)).First).ToBeVisibleAsync();
        return await CountAsync(text);
    }

    /// <summary>Keeps a picture of the chat for a person to look at, in the folder that the environment names; none where it names none.</summary>
    public Task KeepPictureAsync(string name) => KeepPictureAsync(Page, name);

    /// <summary>Keeps a picture of any page.</summary>
    public static async Task KeepPictureAsync(IPage page, string name)
    {
        if (Environment.GetEnvironmentVariable("CRAMPBOT_TESTS_PICTURES") is { } folder)
        {
            await page.WaitForTimeoutAsync(ScrollMilliseconds);
            await page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(folder, $"{name}.png") });
        }
    }

    public async ValueTask DisposeAsync() => await _context.DisposeAsync();

    private ILocator With(Regex text) => Page.Locator(Message, new PageLocatorOptions { HasTextRegex = text });

    private ILocator With(string text) => Page.Locator(Message, new PageLocatorOptions { HasText = text });
}
