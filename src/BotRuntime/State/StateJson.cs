using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using BotRuntime.Dialogs;
using BotRuntime.Schema;

namespace BotRuntime;

/// <summary>How state is written as JSON: as the protocol is, and where a member may hold anything, with the name of its type.</summary>
internal static class StateJson
{
    public static JsonSerializerOptions Options { get; } = MakeOptions();

    public static JsonWriterOptions WriterOptions { get; } = new() { Encoder = Options.Encoder, SkipValidation = true };

    private static JsonSerializerOptions MakeOptions()
    {
        JsonSerializerOptions options = new(StateJsonContext.Default.Options)
        {
            // Stored, never put into a page; letters beyond ASCII stay one character instead of six.
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            IncludeFields = true,
            TypeInfoResolver = JsonTypeInfoResolver.Combine(StateJsonContext.Default, ProtocolJsonContext.Default, new DefaultJsonTypeInfoResolver()),
        };
        options.Converters.Add(new StateValueConverter());
        options.MakeReadOnly();
        return options;
    }
}

/// <summary>The generated code that reads and writes what dialogs remember.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(DialogState))]
[JsonSerializable(typeof(PromptOptions))]
[JsonSerializable(typeof(Dictionary<string, object>))]
[JsonSerializable(typeof(List<object>))]
internal sealed partial class StateJsonContext : JsonSerializerContext;
