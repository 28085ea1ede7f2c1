using System.Text.Json.Serialization;

namespace BotRuntime.Dialogs;

/// <summary>The dialogs of a conversation that were begun and not ended: what is kept between turns.</summary>
public class DialogState
{
    /// <summary>The dialogs, the topmost first.</summary>
    [JsonObjectCreationHandling(JsonObjectCreationHandling.Populate)]
    public List<DialogInstance> DialogStack { get; } = [];
}

/// <summary>A dialog that was begun, on the stack.</summary>
public class DialogInstance
{
    /// <summary>The id of the dialog.</summary>
    public string Id { get; set; } = string.Empty;

    /// <summary>What the dialog remembers.</summary>
    [JsonObjectCreationHandling(JsonObjectCreationHandling.Populate)]
    public IDictionary<string, object> State { get; } = new Dictionary<string, object>();
}
