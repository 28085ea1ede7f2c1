using System.Text.Json;
using System.Text.Json.Serialization;

namespace BotRuntime.Schema;

/// <summary>One thing that passes between a channel and the bot, of any type; the interfaces give the view of one type each.</summary>
/// <param name="type">One of <see cref="ActivityTypes"/>.</param>
/// <remarks>
/// <para>Everything may be null: the channel decides what it sends.</para>
/// <para>Compatible with: Activity 4.23; differs: has the members that CrampBot uses; what is sent in others is kept in
/// <see cref="Properties"/> and sent on.</para>
/// </remarks>
public class Activity(string? type) : IMessageActivity, IConversationUpdateActivity, IInvokeActivity, IInstallationUpdateActivity
{
    /// <summary>An activity to be filled in.</summary>
    public Activity()
        : this(null)
    {
    }

    /// <summary>What kind of activity this is: one of <see cref="ActivityTypes"/>, or a kind unknown here.</summary>
    public string? Type { get; set; } = type;

    /// <summary>The channel's id of this activity; null until it was sent.</summary>
    public string? Id { get; set; }

    /// <summary>When the activity was sent, UTC; null where the channel does not say.</summary>
    public DateTimeOffset? Timestamp { get; set; }

    /// <summary>The address of the channel's Connector service, as the channel gave it.</summary>
    public string? ServiceUrl { get; set; }

    /// <summary>Which channel this is, such as <c>msteams</c> or <c>directline</c>.</summary>
    public string? ChannelId { get; set; }

    /// <summary>Who sent the activity.</summary>
    public ChannelAccount? From { get; set; }

    /// <summary>The conversation that the activity belongs to.</summary>
    public ConversationAccount? Conversation { get; set; }

    /// <summary>Whom the activity is for; the bot itself when it comes in.</summary>
    public ChannelAccount? Recipient { get; set; }

    /// <summary>How <see cref="Text"/> is marked up: one of <see cref="TextFormatTypes"/>.</summary>
    public string? TextFormat { get; set; }

    /// <summary>Who joined; may include the bot itself.</summary>
    public IList<ChannelAccount>? MembersAdded { get; set; }

    /// <summary>The language of the text, as a BCP 47 tag such as <c>en-GB</c>.</summary>
    public string? Locale { get; set; }

    /// <summary>What is said; null or empty for a message of attachments only.</summary>
    public string? Text { get; set; }

    /// <summary>What is said aloud, as plain text or SSML.</summary>
    public string? Speak { get; set; }

    /// <summary>Whether an answer is waited for: one of <see cref="InputHints"/>.</summary>
    public string? InputHint { get; set; }

    /// <summary>What is shown where attachments cannot be, such as in a notification.</summary>
    public string? Summary { get; set; }

    /// <summary>Buttons that disappear once one of them is pressed.</summary>
    public SuggestedActions? SuggestedActions { get; set; }

    /// <summary>Cards and files.</summary>
    public IList<Attachment>? Attachments { get; set; }

    /// <summary>Facts about the activity that programs read, such as mentions.</summary>
    public IList<Entity>? Entities { get; set; }

    /// <summary>What only this channel says, as JSON (a <c>JsonElement</c>) when it came in.</summary>
    public object? ChannelData { get; set; }

    /// <summary>Of an installation update: <c>add</c> or <c>remove</c>, and in Teams <c>add-upgrade</c> or <c>remove-upgrade</c>.</summary>
    public string? Action { get; set; }

    /// <summary>The id of the activity that this one answers.</summary>
    public string? ReplyToId { get; set; }

    /// <summary>What a pressed button carries, or the arguments of an invoke; as JSON (a <c>JsonElement</c>) when it came in.</summary>
    public object? Value { get; set; }

    /// <summary>Which event happened, or what an invoke asks, such as <c>adaptiveCard/action</c>.</summary>
    public string? Name { get; set; }

    /// <summary>How the replies are delivered: one of <see cref="DeliveryModes"/>; null is by requests to the service URL.</summary>
    public string? DeliveryMode { get; set; }

    /// <summary>JSON members that are not understood here; kept as they came and sent on.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Properties { get; set; }

    /// <summary>Where to send an answer to this activity: its conversation, and what the answer answers.</summary>
    public ConversationReference GetConversationReference() => new()
    {
        // Direct Line and Web Chat do not show an answer to a conversation update that they never showed.
        ActivityId = Type is ActivityTypes.ConversationUpdate && ChannelId is "directline" or "webchat" ? null : Id,
        User = From,
        Bot = Recipient,
        Conversation = Conversation,
        ChannelId = ChannelId,
        Locale = Locale,
        ServiceUrl = ServiceUrl,
    };

    /// <summary>The mentions among the entities, in order; empty where there are none.</summary>
    public Mention[] GetMentions() =>
        [.. (Entities ?? []).Where(entity => entity.IsMention).Select(entity => entity.GetAs<Mention>()).OfType<Mention>()];

    /// <summary>Addresses this activity, from the bot, to where a reference points.</summary>
    internal Activity AddressTo(ConversationReference reference)
    {
        ChannelId = reference.ChannelId;
        ServiceUrl = reference.ServiceUrl;
        Conversation = reference.Conversation;
        Locale ??= reference.Locale;
        From = reference.Bot;
        Recipient = reference.User;
        ReplyToId = reference.ActivityId ?? ReplyToId;
        return this;
    }

    /// <summary>A copy to be sent: sending writes addresses and an id into an activity, which whoever keeps it must not keep.</summary>
    internal Activity Copy()
    {
        Activity copy = (Activity)MemberwiseClone();
        (copy.Id, copy.ReplyToId) = (null, null);
        copy.Type ??= ActivityTypes.Message;
        return copy;
    }
}
