namespace CrampBot.Web.Chat;

/// <summary>Settings of the chat page: configuration section <c>DirectLine</c>, whose tokens the page uses.</summary>
internal sealed class ChatOptions
{
    /// <summary>Origins (<c>https://example.org</c>) whose pages may show the chat in a frame; none by default.</summary>
    public IReadOnlyList<string> TrustedOrigins { get; init; } = [];
}
