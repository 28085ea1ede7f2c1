namespace BotRuntime.Schema;

/// <summary>A card to be inserted, and how it looks in the list.</summary>
public class MessagingExtensionAttachment : Attachment
{
    /// <summary>The card in the list; null is the card itself.</summary>
    public Attachment? Preview { get; set; }
}
