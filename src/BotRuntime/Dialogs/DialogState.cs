using System.Text.Json.Serialization;

namespace BotRuntime.Dialogs;

/// <summary>The dialogs of a conversation that were begun and not ended: what is kept between turns.</summary>
public class DialogState
{
    /// <summary>No dialogs.</summary>
    public DialogState()
        : this([])
    {
    }

    /// <summary>Some dialogs.</summary>
    /// <param name="dialogStack">The dialogs, the topmost first.</param>
    [JsonConstructor]
    public DialogState(List<DialogInstance> dialogStack) => DialogStack = dialogStack ?? [];

    /// <summary>The dialogs, the topmost first.</summary>
    public List<DialogInstance> DialogStack { get; set; }
}
