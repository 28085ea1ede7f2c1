using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;

namespace BotSdk;

/// <summary>Reads and writes what the bot sends, receives and remembers, as JSON. With the embedded runtime.</summary>
public static class BotJson
{
    /// <summary>Reads an activity.</summary>
    /// <param name="utf8">A JSON object.</param>
    /// <returns>The activity; members that are not understood are kept.</returns>
    /// <exception cref="InvalidActivityException">It is not JSON, is nested deeper than 64 levels, or is not that of an activity.</exception>
    public static Activity ReadActivity(ReadOnlySpan<byte> utf8)
    {
        try
        {
            return ActivityReader.Read(utf8);
        }
        catch (JsonException exception)
        {
            throw new InvalidActivityException(exception.Message);
        }
    }

    /// <summary>Writes an activity.</summary>
    /// <param name="activity">The activity.</param>
    /// <returns>A JSON object as UTF-8.</returns>
    public static byte[] WriteActivity(Activity activity) => JsonSerializer.SerializeToUtf8Bytes(activity, ProtocolJson.Options);

    /// <summary>Writes one item that <see cref="BotState"/> gave to <see cref="IStorage"/>.</summary>
    /// <param name="item">The item.</param>
    /// <returns>A JSON object as UTF-8, without the ETag.</returns>
    public static byte[] WriteState(object item) => State(item).Json.ToArray();

    /// <summary>Reads an item that was written by <see cref="WriteState"/>.</summary>
    /// <param name="utf8">A JSON object.</param>
    /// <returns>The item, without an ETag.</returns>
    public static object ReadState(ReadOnlySpan<byte> utf8) => new StateItem(utf8.ToArray());

    /// <summary>The version that an item was read from.</summary>
    /// <param name="item">The item.</param>
    /// <returns>The version; null for an item that is new.</returns>
    public static string? GetETag(object item) => State(item).ETag;

    /// <summary>Notes the version of an item that was read or written.</summary>
    /// <param name="item">The item.</param>
    /// <param name="eTag">The version.</param>
    public static void SetETag(object item, string eTag) => State(item).ETag = eTag;

    /// <summary>Makes content of JSON: for an attachment, a value, channel data or the body of an invoke response.</summary>
    /// <param name="json">Any JSON.</param>
    /// <returns>What the runtime writes as this JSON.</returns>
    /// <exception cref="JsonException">It is not JSON.</exception>
    public static object ParseContent(string json) => JsonElement.Parse(json);

    /// <summary>Makes content of a JSON object that was put together here.</summary>
    /// <param name="json">The object.</param>
    /// <returns>What the runtime writes as this JSON.</returns>
    public static object ContentOf(JsonObject json) => json;

    /// <summary>Reads content, whether it came in as JSON or was made here.</summary>
    /// <param name="content">The content of an attachment, a value or channel data.</param>
    /// <returns>The content as JSON; of the kind <see cref="JsonValueKind.Undefined"/> where there is none.</returns>
    public static JsonElement ReadContent(object? content) => content switch
    {
        null => default,
        JsonElement json => json,
        _ => JsonSerializer.SerializeToElement(content, content.GetType(), ProtocolJson.Options),
    };

    /// <summary>Makes an entity of JSON.</summary>
    /// <param name="json">A JSON object with a <c>type</c>.</param>
    /// <returns>The entity.</returns>
    public static Entity ParseEntity(string json) =>
        JsonSerializer.Deserialize<Entity>(json, ProtocolJson.Options) ?? throw new JsonException("An entity is not null.");

    private static StateItem State(object item) =>
        item as StateItem ?? throw new ArgumentException("Only what a BotState keeps can be stored.", nameof(item));
}

/// <summary>Registers the channel endpoint's services. With the embedded runtime.</summary>
public static class BotHosting
{
    /// <summary>Adds <see cref="CloudAdapter"/>, also as <see cref="IBotFrameworkHttpAdapter"/>, with authentication from the configuration.</summary>
    /// <param name="services">The services.</param>
    /// <returns>The services.</returns>
    public static IServiceCollection AddBotFrameworkHttpAdapter(this IServiceCollection services) => services.AddCloudAdapter();
}
