using System.Text.Json;
using System.Text.Json.Serialization;

namespace BotRuntime.Schema;

/// <summary>A card or a file that goes with a message.</summary>
public class Attachment
{
    /// <summary>An attachment to be filled in.</summary>
    public Attachment()
    {
    }

    /// <summary>An attachment.</summary>
    /// <param name="contentType">The media type.</param>
    /// <param name="contentUrl">Where the content is found.</param>
    /// <param name="content">The content itself.</param>
    /// <param name="name">The name to show.</param>
    /// <param name="thumbnailUrl">A small picture of it.</param>
    public Attachment(string? contentType = null, string? contentUrl = null, object? content = null, string? name = null, string? thumbnailUrl = null)
    {
        ContentType = contentType;
        ContentUrl = contentUrl;
        Content = content;
        Name = name;
        ThumbnailUrl = thumbnailUrl;
    }

    /// <summary>The media type, such as <c>application/vnd.microsoft.card.adaptive</c>.</summary>
    public string? ContentType { get; set; }

    /// <summary>Where the content is found; null where it is in <see cref="Content"/>.</summary>
    public string? ContentUrl { get; set; }

    /// <summary>The content itself: a card such as <see cref="HeroCard"/>, or JSON (a <c>JsonElement</c>).</summary>
    public object? Content { get; set; }

    /// <summary>The name to show.</summary>
    public string? Name { get; set; }

    /// <summary>Where a small picture of it is found.</summary>
    public string? ThumbnailUrl { get; set; }

    /// <summary>JSON members that are not understood here; kept as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Properties { get; set; }
}
