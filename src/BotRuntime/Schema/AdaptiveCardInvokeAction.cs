namespace BotRuntime.Schema;

/// <summary>The <c>Action.Execute</c> that was pressed, or that refreshes a card.</summary>
public class AdaptiveCardInvokeAction
{
    /// <summary>Always <c>Action.Execute</c>.</summary>
    public string? Type { get; set; }

    /// <summary>The id of the button on the card.</summary>
    public string? Id { get; set; }

    /// <summary>What the card's author called the action.</summary>
    public string? Verb { get; set; }

    /// <summary>The button's data together with what was filled in, as JSON (a <c>JsonElement</c>) when it came in.</summary>
    public object? Data { get; set; }
}
