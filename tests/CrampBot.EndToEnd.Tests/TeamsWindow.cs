using Microsoft.Playwright;

namespace CrampBot.EndToEnd;

/// <summary>The page of the client like Teams, as a person meets it.</summary>
internal sealed class TeamsWindow : IAsyncDisposable
{
    private readonly IBrowserContext _context;

    private TeamsWindow(IBrowserContext context, IPage page)
    {
        _context = context;
        Page = page;
    }

    public IPage Page { get; }

    private ILocator Box => Page.Locator("[contenteditable=true]").First;

    public static async Task<TeamsWindow> OpenAsync(IBrowser browser, Uri address)
    {
        IBrowserContext context = await browser.NewContextAsync(new BrowserNewContextOptions
        {
            ViewportSize = new ViewportSize { Width = 1280, Height = 1000 },
        });
        TeamsWindow window = new(context, await context.NewPageAsync());
        await window.Page.GotoAsync(address.ToString());
        await window.Page.GetByTitle("Toggle Log Panel").ClickAsync();
        return window;
    }

    /// <summary>Types a message and presses Enter.</summary>
    public async Task SayAsync(string text)
    {
        await Box.ClickAsync();
        await Page.Keyboard.TypeAsync(text);
        await Page.Keyboard.PressAsync("Enter");
    }

    /// <summary>Types a message that mentions the bot, and presses Enter.</summary>
    public async Task MentionAsync(string text)
    {
        await Box.ClickAsync();
        await Page.Keyboard.TypeAsync("@");
        await Named("Test Bot").First.ClickAsync();
        await Page.Keyboard.TypeAsync($" {text}");
        await Page.Keyboard.PressAsync("Enter");
    }

    /// <summary>Lets the client tell the bot that the app was installed.</summary>
    public async Task InstallAsync()
    {
        await Page.GetByText("Mock an Activity", new PageGetByTextOptions { Exact = true }).ClickAsync();
        await Named("Install application").First.ClickAsync();
        await PressAsync("Send activity");
    }

    /// <summary>Opens the look-up beside the box in which messages are written, and searches.</summary>
    public async Task SearchAsync(string text)
    {
        await Box.Locator("xpath=ancestor::div[3]").GetByRole(AriaRole.Button).First.ClickAsync();
        await Named("Search Command").First.ClickAsync();
        ILocator search = Page.GetByPlaceholder("Enter a search term");
        await search.FillAsync(text);
        await search.PressAsync("Enter");
    }

    /// <summary>Opens another chat.</summary>
    public Task GoToAsync(string chat) => Page.GetByText(chat, new PageGetByTextOptions { Exact = true }).Last.ClickAsync();

    /// <summary>Presses the last button with these words.</summary>
    public Task PressAsync(string title) => Button(title).Last.ClickAsync();

    /// <summary>Whether a button with these words is there.</summary>
    public async Task<bool> HasButtonAsync(string title) => await Button(title).CountAsync() > 0;

    /// <summary>Waits until a text is on the page.</summary>
    public Task SeesAsync(string text) => Assertions.Expect(Page.GetByText(text).First).ToBeVisibleAsync();

    /// <summary>Waits until a text is on the page as often as this.</summary>
    public Task SeesAsync(string text, int times) => Assertions.Expect(Page.GetByText(text)).ToHaveCountAsync(times);

    /// <summary>Keeps a picture for a person to look at, in the folder that the environment names; none where it names none.</summary>
    public async Task KeepPictureAsync(string name)
    {
        if (Environment.GetEnvironmentVariable("CRAMPBOT_TESTS_PICTURES") is { } folder)
        {
            await Page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(folder, $"teams-{name}.png") });
        }
    }

    public async ValueTask DisposeAsync() => await _context.DisposeAsync();

    private ILocator Button(string title) => Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = title, Exact = true });

    private ILocator Named(string item) => Page.Locator("[role=menuitem], [role=option]", new PageLocatorOptions { HasText = item });
}
