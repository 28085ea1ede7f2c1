namespace CrampBot.Dialogs.Replies;

/// <summary>A button that opens an address.</summary>
/// <param name="Title">What the button shows.</param>
/// <param name="Address">What it opens.</param>
public sealed record LinkButton(string Title, Uri Address);
