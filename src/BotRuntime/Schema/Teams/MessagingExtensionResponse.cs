namespace BotRuntime.Schema;

/// <summary>The answer to a search or a link.</summary>
public class MessagingExtensionResponse
{
    /// <summary>The cards.</summary>
    public MessagingExtensionResult? ComposeExtension { get; set; }
}
