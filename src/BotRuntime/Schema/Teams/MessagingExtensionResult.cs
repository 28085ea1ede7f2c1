namespace BotRuntime.Schema;

/// <summary>The cards to choose from, or the card that a link unfolds to.</summary>
public class MessagingExtensionResult
{
    /// <summary><c>list</c> or <c>grid</c>.</summary>
    public string? AttachmentLayout { get; set; }

    /// <summary><c>result</c> for cards, <c>message</c> for a text.</summary>
    public string? Type { get; set; }

    /// <summary>The cards.</summary>
    public IList<MessagingExtensionAttachment>? Attachments { get; set; }

    /// <summary>The text of a <c>message</c>.</summary>
    public string? Text { get; set; }
}
