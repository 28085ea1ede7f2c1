using System.Net;

namespace BotRuntime.Schema;

/// <summary>The arguments of an <c>adaptiveCard/action</c> invoke.</summary>
public class AdaptiveCardInvokeValue
{
    /// <summary>The button that was pressed.</summary>
    public AdaptiveCardInvokeAction? Action { get; set; }
}

/// <summary>The <c>Action.Execute</c> that was pressed, or that refreshes a card.</summary>
public class AdaptiveCardInvokeAction
{
    /// <summary>Always <c>Action.Execute</c>.</summary>
    public string? Type { get; set; }

    /// <summary>What the card's author called the action.</summary>
    public string? Verb { get; set; }
}

/// <summary>The answer to an <c>adaptiveCard/action</c> invoke: a new card, a message, or a refusal.</summary>
public class AdaptiveCardInvokeResponse
{
    /// <summary>The HTTP status that the card sees, such as 200.</summary>
    public int StatusCode { get; set; }

    /// <summary>The media type of the value, such as <c>application/vnd.microsoft.card.adaptive</c>.</summary>
    public string? Type { get; set; }

    /// <summary>The card, the message or the error.</summary>
    public object? Value { get; set; }

    internal static AdaptiveCardInvokeResponse Refusal(HttpStatusCode status, string message) => new()
    {
        StatusCode = (int)status,
        Type = "application/vnd.microsoft.error",
        Value = new Error(status.ToString(), message),
    };

    private sealed record Error(string Code, string Message);
}
