using Microsoft.Playwright;

namespace CrampBot.EndToEnd;

/// <summary>The chat page for a person who has no mouse. Every step fails where the focus cannot be seen.</summary>
/// <param name="chat">The page.</param>
internal sealed class Keyboard(ChatWindow chat)
{
    /// <summary>More stops than the longest card has.</summary>
    private const int MostStops = 40;

    /// <summary>The name of what has the focus.</summary>
    private const string Focused = "(e => e.getAttribute('aria-label') ?? e.textContent.trim())(document.activeElement)";

    /// <summary>The style of the line around what has the focus.</summary>
    private const string Outline = "getComputedStyle(document.activeElement).outlineStyle";

    /// <summary>Presses keys, one after the other.</summary>
    public async Task PressAsync(params string[] keys)
    {
        foreach (string key in keys)
        {
            await chat.Page.Keyboard.PressAsync(key);
        }
    }

    /// <summary>Writes a message where the focus is, which must be the message box, and sends it.</summary>
    public async Task SayAsync(string text)
    {
        await Assertions.Expect(chat.Box).ToBeFocusedAsync();
        await chat.Page.Keyboard.TypeAsync(text);
        await PressAsync("Enter");
    }

    /// <summary>Goes from the message box to the first stop inside the newest message: over the end of the history to the history, and into it.</summary>
    public async Task GoToCardAsync()
    {
        await Assertions.Expect(chat.Box).ToBeFocusedAsync();
        await StepAsync("Shift+Tab", name => name.StartsWith("Chat history", StringComparison.Ordinal));
        await PressAsync("Enter");
    }

    /// <summary>Goes on to what has this name, and sees that it has the focus.</summary>
    public async Task GoToAsync(string name)
    {
        await StepAsync("Tab", focused => focused == name);
        await IsSeenOnAsync(name);
    }

    /// <summary>Fails unless this has the focus, inside the window, with a line around it.</summary>
    public async Task IsSeenOnAsync(string name)
    {
        Assert.StartsWith(name, await chat.Page.EvaluateAsync<string>(Focused), StringComparison.Ordinal);
        Assert.Equal("solid", await chat.Page.EvaluateAsync<string>(Outline));
        await Assertions.Expect(chat.Page.Locator(":focus")).ToBeInViewportAsync(new LocatorAssertionsToBeInViewportOptions { Ratio = 1 });
    }

    private async Task StepAsync(string key, Func<string, bool> isThere)
    {
        for (int stop = 0; !isThere(await chat.Page.EvaluateAsync<string>(Focused)); stop++)
        {
            Assert.True(stop < MostStops, $"{key} does not lead there.");
            await PressAsync(key);
        }
    }
}
