namespace BotRuntime.Schema;

/// <summary>Turns cards into attachments.</summary>
public static class CardExtensions
{
    /// <summary>The card as an attachment of a message.</summary>
    /// <param name="card">The card.</param>
    /// <returns>An attachment that holds the card.</returns>
    public static Attachment ToAttachment(this HeroCard card)
    {
        ArgumentNullException.ThrowIfNull(card);
        return new Attachment { ContentType = HeroCard.ContentType, Content = card };
    }
}
