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
        page.Console += (_, line) =>
        {
            if (line.Type == "error")
            {
                _problems.Add(line.Text);
            }
        };
        page.PageError += (_, fault) => _problems.Add(fault);
    }

    public IPage Page { get; }

    /// <summary>What the browser complained about: script errors and refusals by the Content-Security-Policy.</summary>
    public IReadOnlyList<string> Problems => _problems;

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
        ILocator box = Page.Locator("[data-id='webchat-sendbox-input']");
        await box.FillAsync(text);
        await box.PressAsync("Enter");
    }

    /// <summary>Waits until a message with this text is on the page.</summary>
    public Task SeesAsync(string text) =>
        Assertions.Expect(Page.Locator(Message, new PageLocatorOptions { HasText = text }).First).ToBeVisibleAsync();

    /// <summary>Presses a button by its words.</summary>
    public Task PressAsync(string title) =>
        Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = title, Exact = true }).Last.ClickAsync();

    /// <summary>Keeps a picture for a person to look at, in the folder that the environment names; none where it names none.</summary>
    public async Task KeepPictureAsync(string name)
    {
        if (Environment.GetEnvironmentVariable("CRAMPBOT_TESTS_PICTURES") is { } folder)
        {
            await Page.WaitForTimeoutAsync(ScrollMilliseconds);
            await Page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(folder, $"{name}.png") });
        }
    }

    public async ValueTask DisposeAsync() => await _context.DisposeAsync();
}
