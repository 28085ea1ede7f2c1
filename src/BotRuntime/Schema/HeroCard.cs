namespace BotRuntime.Schema;

/// <summary>A simple card: title, text, pictures, buttons.</summary>
public class HeroCard
{
    /// <summary>The media type of an attachment that holds a hero card.</summary>
    public const string ContentType = "application/vnd.microsoft.card.hero";

    /// <summary>A card to be filled in.</summary>
    public HeroCard()
    {
    }

    /// <summary>A card.</summary>
    /// <param name="title">The heading.</param>
    /// <param name="subtitle">The line below the heading.</param>
    /// <param name="text">The text.</param>
    /// <param name="images">The pictures.</param>
    /// <param name="buttons">The buttons, in the order shown.</param>
    /// <param name="tap">What happens when the card itself is pressed.</param>
    public HeroCard(
        string? title = null,
        string? subtitle = null,
        string? text = null,
        IList<CardImage>? images = null,
        IList<CardAction>? buttons = null,
        CardAction? tap = null)
    {
        Title = title;
        Subtitle = subtitle;
        Text = text;
        Images = images;
        Buttons = buttons;
        Tap = tap;
    }

    /// <summary>The heading.</summary>
    public string? Title { get; set; }

    /// <summary>The line below the heading.</summary>
    public string? Subtitle { get; set; }

    /// <summary>The text.</summary>
    public string? Text { get; set; }

    /// <summary>The pictures.</summary>
    public IList<CardImage>? Images { get; set; }

    /// <summary>The buttons, in the order shown.</summary>
    public IList<CardAction>? Buttons { get; set; }

    /// <summary>What happens when the card itself is pressed.</summary>
    public CardAction? Tap { get; set; }
}
