using System.Text.Json;
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
    /// <typeparam name="T">The type wanted.</typeparam>
    /// <param name="value">JSON, or an object that is written as JSON first; null gives the default value.</param>
    /// <returns>The value as <typeparamref name="T"/>: the same object where it is one already.</returns>
    /// <exception cref="JsonException">The JSON is not that of a <typeparamref name="T"/>.</exception>
    public static T? Convert<T>(object? value) => value switch
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
