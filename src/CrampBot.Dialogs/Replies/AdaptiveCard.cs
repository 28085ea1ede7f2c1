using System.Text.Json.Nodes;

namespace CrampBot.Dialogs.Replies;

/// <summary>The parts that Adaptive Cards are made of.</summary>
internal static class AdaptiveCard
{
    /// <summary>The media type.</summary>
    public const string ContentType = "application/vnd.microsoft.card.adaptive";

    private const string ParagraphBreak = "\n\n";

    /// <summary>An empty card.</summary>
    /// <param name="version">The version of the schema that its parts need.</param>
    /// <param name="body">The body.</param>
    /// <param name="actions">The buttons below it.</param>
    public static JsonObject Of(string version, IEnumerable<JsonNode> body, IEnumerable<JsonNode> actions) => new()
    {
        ["type"] = "AdaptiveCard",
        ["version"] = version,
        ["body"] = new JsonArray([.. body]),
        ["actions"] = new JsonArray([.. actions]),
    };

    /// <summary>A block of text for each paragraph.</summary>
    /// <param name="markdown">Simple Markdown.</param>
    public static IEnumerable<JsonNode> Paragraphs(string markdown) => markdown
        .Split(ParagraphBreak, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        .Select(paragraph => new JsonObject { ["type"] = "TextBlock", ["text"] = paragraph, ["wrap"] = true });

    /// <summary>Boxes to tick, or a list to choose one of.</summary>
    /// <param name="id">The key of what is picked.</param>
    /// <param name="label">What is asked.</param>
    /// <param name="picksMany">Whether several may be picked.</param>
    /// <param name="choices">What there is to pick.</param>
    public static JsonObject Choices(string id, string label, bool picksMany, IEnumerable<ChoiceItem> choices) => new()
    {
        ["type"] = "Input.ChoiceSet",
        ["id"] = id,
        ["label"] = label,
        ["style"] = picksMany ? "expanded" : "compact",
        ["isMultiSelect"] = picksMany,
        ["wrap"] = true,
        ["choices"] = new JsonArray([.. choices.Select(choice => new JsonObject { ["title"] = choice.Text, ["value"] = choice.Id })]),
    };

    /// <summary>A button in a set of its own: Teams shows six actions in a set at most.</summary>
    /// <param name="action">The action.</param>
    public static JsonObject Alone(JsonObject action) => new()
    {
        ["type"] = "ActionSet",
        ["spacing"] = "small",
        ["actions"] = new JsonArray(action),
    };

    /// <summary>A button that sends data to the bot.</summary>
    /// <param name="title">What it shows.</param>
    /// <param name="data">What it sends, with what was filled in.</param>
    public static JsonObject Submit(string title, JsonObject data) => new() { ["type"] = "Action.Submit", ["title"] = title, ["data"] = data };

    /// <summary>A button that opens an address.</summary>
    /// <param name="link">The button.</param>
    public static JsonObject OpenUrl(LinkButton link) => new() { ["type"] = "Action.OpenUrl", ["title"] = link.Title, ["url"] = link.Address.AbsoluteUri };

    /// <summary>The card as an attachment.</summary>
    /// <param name="card">The card.</param>
    public static Attachment Attached(JsonObject card) => new() { ContentType = ContentType, Content = BotJson.ContentOf(card) };
}
