using System.Text.Json;
using System.Text.Json.Serialization;

namespace BotRuntime.Schema;

/// <summary>A simple card: title, text, buttons.</summary>
public class HeroCard
{
    /// <summary>The media type of an attachment that holds a hero card.</summary>
    public const string ContentType = "application/vnd.microsoft.card.hero";

    /// <summary>The heading.</summary>
    public string? Title { get; set; }

    /// <summary>The text.</summary>
    public string? Text { get; set; }

    /// <summary>The buttons, in the order shown.</summary>
    public IList<CardAction>? Buttons { get; set; }
}

/// <summary>Buttons offered with a message; they go once one is pressed.</summary>
public class SuggestedActions
{
    /// <summary>The ids of the accounts that may see them; null is everyone.</summary>
    public IList<string>? To { get; set; }

    /// <summary>The buttons, in the order shown.</summary>
    public IList<CardAction>? Actions { get; set; }
}

/// <summary>A button.</summary>
public class CardAction
{
    /// <summary>What happens when it is pressed: one of <see cref="ActionTypes"/>.</summary>
    public string? Type { get; set; }

    /// <summary>What is written on it.</summary>
    public string? Title { get; set; }

    /// <summary>What is sent, said or opened.</summary>
    public object? Value { get; set; }

    /// <summary>JSON members that are not understood here; kept as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Properties { get; set; }
}
