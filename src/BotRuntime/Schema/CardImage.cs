namespace BotRuntime.Schema;

/// <summary>A picture on a card.</summary>
public class CardImage
{
    /// <summary>A picture to be filled in.</summary>
    public CardImage()
    {
    }

    /// <summary>A picture.</summary>
    /// <param name="url">Where it is found.</param>
    /// <param name="alt">What a screen reader says in its place.</param>
    /// <param name="tap">What happens when it is pressed.</param>
    public CardImage(string? url = null, string? alt = null, CardAction? tap = null)
    {
        Url = url;
        Alt = alt;
        Tap = tap;
    }

    /// <summary>Where it is found.</summary>
    public string? Url { get; set; }

    /// <summary>What a screen reader says in its place.</summary>
    public string? Alt { get; set; }

    /// <summary>What happens when it is pressed.</summary>
    public CardAction? Tap { get; set; }
}
