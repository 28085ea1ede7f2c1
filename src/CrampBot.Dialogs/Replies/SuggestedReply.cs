namespace CrampBot.Dialogs.Replies;

/// <summary>Something the person may say next, offered as a button.</summary>
/// <param name="Title">What the button shows.</param>
/// <param name="Text">What pressing it sends, as if it had been typed.</param>
public sealed record SuggestedReply(string Title, string Text)
{
    /// <summary>A button that sends what it shows.</summary>
    /// <param name="text">What it shows and sends.</param>
    public static SuggestedReply Of(string text) => new(text, text);
}
