namespace BotRuntime.Schema;

/// <summary>What every activity has, whatever its type.</summary>
/// <remarks>Compatible with: IActivity 4.23; differs: JSON that is not understood is kept in <see cref="Activity.Properties"/>.</remarks>
public interface IActivity
{
    /// <summary>What kind of activity this is: one of <see cref="ActivityTypes"/>, or a kind unknown here.</summary>
    string? Type { get; set; }

    /// <summary>The channel's id of this activity; null until it was sent.</summary>
    string? Id { get; set; }

    /// <summary>The address of the channel's Connector service, as the channel gave it.</summary>
    string? ServiceUrl { get; set; }

    /// <summary>When the activity was sent, UTC; null where the channel does not say.</summary>
    DateTimeOffset? Timestamp { get; set; }

    /// <summary>When the activity was sent, in the sender's time zone; null where the channel does not say.</summary>
    DateTimeOffset? LocalTimestamp { get; set; }

    /// <summary>Which channel this is, such as <c>msteams</c> or <c>directline</c>.</summary>
    string? ChannelId { get; set; }

    /// <summary>Who sent the activity.</summary>
    ChannelAccount? From { get; set; }

    /// <summary>The conversation that the activity belongs to.</summary>
    ConversationAccount? Conversation { get; set; }

    /// <summary>Whom the activity is for; the bot itself when it comes in.</summary>
    ChannelAccount? Recipient { get; set; }

    /// <summary>The id of the activity that this one answers.</summary>
    string? ReplyToId { get; set; }

    /// <summary>Facts about the activity that programs read, such as mentions.</summary>
    IList<Entity>? Entities { get; set; }

    /// <summary>What only this channel says, as JSON (a <c>JsonElement</c>) when it came in.</summary>
    object? ChannelData { get; set; }

    /// <summary>Where to send an answer to this activity.</summary>
    /// <returns>A reference to the activity and its conversation.</returns>
    ConversationReference GetConversationReference();

    /// <summary>Addresses this activity to where <paramref name="reference"/> points.</summary>
    /// <param name="reference">The conversation, and the activity that is being answered.</param>
    /// <param name="isIncoming">Whether the activity goes from the person to the bot.</param>
    /// <returns>This activity.</returns>
    Activity ApplyConversationReference(ConversationReference reference, bool isIncoming = false);

    /// <summary>Reads <see cref="ChannelData"/> as <typeparamref name="TData"/>.</summary>
    /// <typeparam name="TData">What the channel data is expected to be.</typeparam>
    /// <returns>The channel data; the default value where there is none.</returns>
    TData? GetChannelData<TData>();
}
