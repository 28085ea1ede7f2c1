using System.Text.Json.Serialization;
using BotRuntime.Dialogs;

namespace BotRuntime;

/// <summary>The generated code that reads and writes what dialogs remember.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(DialogState))]
[JsonSerializable(typeof(PromptOptions))]
[JsonSerializable(typeof(Dictionary<string, object>))]
[JsonSerializable(typeof(List<object>))]
internal sealed partial class StateJsonContext : JsonSerializerContext;
