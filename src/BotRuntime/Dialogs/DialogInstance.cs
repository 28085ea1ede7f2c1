using System.Text.Json.Serialization;

namespace BotRuntime.Dialogs;

/// <summary>A dialog that was begun, on the stack.</summary>
public class DialogInstance
{
    /// <summary>The id of the dialog.</summary>
    public string Id { get; set; } = string.Empty;

    /// <summary>What the dialog remembers.</summary>
    [JsonObjectCreationHandling(JsonObjectCreationHandling.Replace)]
    public IDictionary<string, object> State { get; set; } = new Dictionary<string, object>();
}
