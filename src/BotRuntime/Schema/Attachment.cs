using System.Text.Json;
using System.Text.Json.Serialization;

namespace BotRuntime.Schema;

/// <summary>A card or a file that goes with a message.</summary>
public class Attachment(string? contentType = null, string? contentUrl = null, object? content = null, string? name = null)
{
    /// <summary>The media type, such as <c>application/vnd.microsoft.card.adaptive</c>.</summary>
    public string? ContentType { get; set; } = contentType;

    /// <summary>Where the content is found; null where it is in <see cref="Content"/>.</summary>
    public string? ContentUrl { get; set; } = contentUrl;

    /// <summary>The content itself: a card such as <see cref="HeroCard"/>, or JSON (a <c>JsonElement</c>).</summary>
    public object? Content { get; set; } = content;

    /// <summary>The name to show.</summary>
    public string? Name { get; set; } = name;

    /// <summary>JSON members that are not understood here; kept as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Properties { get; set; }
}
