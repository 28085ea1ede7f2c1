namespace BotRuntime.Schema;

/// <summary>The arguments of an <c>adaptiveCard/action</c> invoke.</summary>
public class AdaptiveCardInvokeValue
{
    /// <summary>The button that was pressed.</summary>
    public AdaptiveCardInvokeAction? Action { get; set; }

    /// <summary>What the card keeps during a sign-in.</summary>
    public string? State { get; set; }
}
