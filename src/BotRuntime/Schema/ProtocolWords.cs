namespace BotRuntime.Schema;

/// <summary>The values of <see cref="Activity.Type"/> that CrampBot meets.</summary>
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

    /// <summary>A note for developers; never shown and never counted as a reply.</summary>
    public const string Trace = "trace";

    /// <summary>The sender is writing.</summary>
    public const string Typing = "typing";
}

/// <summary>Activity types that never travel as such.</summary>
public static class ActivityTypesEx
{
    /// <summary>Carries the answer to an <c>invoke</c> inside the process: its <c>Value</c> is an <see cref="InvokeResponse"/>.</summary>
    public const string InvokeResponse = "invokeResponse";
}

/// <summary>Values of <see cref="ChannelAccount.Role"/>.</summary>
public static class RoleTypes
{
    /// <summary>A person.</summary>
    public const string User = "user";

    /// <summary>A bot.</summary>
    public const string Bot = "bot";
}

/// <summary>How text is marked up: values of <see cref="Activity.TextFormat"/>.</summary>
public static class TextFormatTypes
{
    /// <summary>Markdown; what a channel assumes when nothing is said.</summary>
    public const string Markdown = "markdown";
}

/// <summary>Whether the bot waits for input: values of <see cref="Activity.InputHint"/>.</summary>
public static class InputHints
{
    /// <summary>Ready for input, not waiting for it.</summary>
    public const string AcceptingInput = "acceptingInput";

    /// <summary>Waiting for an answer.</summary>
    public const string ExpectingInput = "expectingInput";
}

/// <summary>How replies reach the channel: values of <see cref="Activity.DeliveryMode"/>.</summary>
public static class DeliveryModes
{
    /// <summary>In the HTTP response to the activity.</summary>
    public const string ExpectReplies = "expectReplies";
}

/// <summary>What happens when a button is pressed: values of <see cref="CardAction.Type"/>.</summary>
public static class ActionTypes
{
    /// <summary>Opens the address in <c>Value</c>.</summary>
    public const string OpenUrl = "openUrl";

    /// <summary>Says <c>Value</c> aloud, as if the person had typed it.</summary>
    public const string ImBack = "imBack";
}
