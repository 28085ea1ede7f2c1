namespace BotRuntime.Schema;

/// <summary>Where an answer goes: a conversation, and the activity that is answered.</summary>
public class ConversationReference
{
    /// <summary>The activity that a message sent here answers; null for one that answers none.</summary>
    public string? ActivityId { get; set; }

    /// <summary>The person.</summary>
    public ChannelAccount? User { get; set; }

    /// <summary>The bot, as this channel knows it.</summary>
    public ChannelAccount? Bot { get; set; }

    /// <summary>The conversation.</summary>
    public ConversationAccount? Conversation { get; set; }

    /// <summary>The channel, such as <c>msteams</c>.</summary>
    public string? ChannelId { get; set; }

    /// <summary>The person's language, as a BCP 47 tag.</summary>
    public string? Locale { get; set; }

    /// <summary>The address of the channel's Connector service.</summary>
    public string? ServiceUrl { get; set; }
}
