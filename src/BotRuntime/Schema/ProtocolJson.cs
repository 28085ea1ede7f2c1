using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace BotRuntime.Schema;

/// <summary>Reads and writes the protocol's types as JSON: camel case, nulls left out, unknown members kept.</summary>
public static class ProtocolJson
{
    /// <summary>
    /// The options to read and write with: generated code for the protocol's types, reflection for what a bot puts into <c>Value</c>,
    /// <c>Content</c> and <c>ChannelData</c>.
    /// </summary>
    public static JsonSerializerOptions Options { get; } = MakeOptions();

    /// <summary>Turns a value into another type by way of its JSON.</summary>
    /// <param name="value">JSON, or an object that is written as JSON first; null gives the default value.</param>
    /// <returns>The value as <typeparamref name="T"/>: the same object where it is one already.</returns>
    /// <exception cref="JsonException">The JSON is not that of a <typeparamref name="T"/>.</exception>
    internal static T? Convert<T>(object? value) => value switch
    {
        null => default,
        T already when value.GetType() == typeof(T) => already,
        JsonElement json => json.Deserialize<T>(Options),
        _ => JsonSerializer.SerializeToElement(value, value.GetType(), Options).Deserialize<T>(Options),
    };

    private static JsonSerializerOptions MakeOptions()
    {
        JsonSerializerOptions options = new(ProtocolJsonContext.Default.Options)
        {
            TypeInfoResolver = JsonTypeInfoResolver.Combine(ProtocolJsonContext.Default, new DefaultJsonTypeInfoResolver()),
        };
        options.MakeReadOnly();
        return options;
    }
}

/// <summary>The generated code that reads and writes the protocol's types.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    PropertyNameCaseInsensitive = false)]
[JsonSerializable(typeof(Activity))]
[JsonSerializable(typeof(Activity[]))]
[JsonSerializable(typeof(ResourceResponse))]
[JsonSerializable(typeof(HeroCard))]
[JsonSerializable(typeof(ExpectedReplies))]
[JsonSerializable(typeof(AdaptiveCardInvokeValue))]
[JsonSerializable(typeof(AdaptiveCardInvokeResponse))]
[JsonSerializable(typeof(MessagingExtensionQuery))]
[JsonSerializable(typeof(MessagingExtensionResponse))]
[JsonSerializable(typeof(AppBasedLinkQuery))]
[JsonSerializable(typeof(Mention))]
[JsonSerializable(typeof(string))]
[JsonSerializable(typeof(bool))]
[JsonSerializable(typeof(int))]
[JsonSerializable(typeof(long))]
[JsonSerializable(typeof(double))]
[JsonSerializable(typeof(JsonElement))]
[JsonSerializable(typeof(JsonObject))]
internal sealed partial class ProtocolJsonContext : JsonSerializerContext;
