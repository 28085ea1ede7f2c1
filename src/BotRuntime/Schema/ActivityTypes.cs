namespace BotRuntime.Schema;

/// <summary>The values of <see cref="IActivity.Type"/> that the protocol defines and CrampBot meets.</summary>
public static class ActivityTypes
{
    /// <summary>Something said, by the person or by the bot.</summary>
    public const string Message = "message";

    /// <summary>Members joined or left, or the conversation changed.</summary>
    public const string ConversationUpdate = "conversationUpdate";

    /// <summary>The conversation is over.</summary>
    public const string EndOfConversation = "endOfConversation";

    /// <summary>A named signal without visible text.</summary>
    public const string Event = "event";

    /// <summary>The bot was installed or removed.</summary>
    public const string InstallationUpdate = "installationUpdate";

    /// <summary>A request that is answered in the HTTP response.</summary>
    public const string Invoke = "invoke";

    /// <summary>An earlier message was edited.</summary>
    public const string MessageUpdate = "messageUpdate";

    /// <summary>An earlier message was deleted.</summary>
    public const string MessageDelete = "messageDelete";

    /// <summary>A reaction was put on a message or taken off.</summary>
    public const string MessageReaction = "messageReaction";

    /// <summary>A note for developers; never shown and never counted as a reply.</summary>
    public const string Trace = "trace";

    /// <summary>The sender is writing.</summary>
    public const string Typing = "typing";
}
