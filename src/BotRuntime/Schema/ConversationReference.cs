namespace BotRuntime.Schema;

/// <summary>Where to find a conversation again: enough to send a message to it later.</summary>
public class ConversationReference
{
    /// <summary>The activity that a message sent here answers; null for a message on the bot's own initiative.</summary>
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

    /// <summary>The event that starts a turn of the bot's own accord in this conversation.</summary>
    /// <returns>An incoming event named <c>ContinueConversation</c>.</returns>
    public Activity GetContinuationActivity() => new(ActivityTypes.Event)
    {
        Name = "ContinueConversation",
        Id = Guid.NewGuid().ToString(),
        ChannelId = ChannelId,
        Locale = Locale,
        ServiceUrl = ServiceUrl,
        Conversation = Conversation,
        Recipient = Bot,
        From = User,
    };
}
