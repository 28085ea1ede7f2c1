using System.Text.Json;
using System.Text.Json.Serialization;

namespace BotRuntime.Schema;

/// <summary>One thing that passes between a channel and the bot, of any type; the interfaces give the view of one type each.</summary>
/// <remarks>
/// <para>Everything may be null: the channel decides what it sends.</para>
/// <para>Compatible with: Activity 4.23; differs: no members for channels and features that CrampBot does not meet; what is sent in
/// them is kept in <see cref="Properties"/> and sent on.</para>
/// </remarks>
public class Activity :
    IMessageActivity,
    IConversationUpdateActivity,
    IInvokeActivity,
    IEventActivity,
    IInstallationUpdateActivity,
    IEndOfConversationActivity
{
    /// <summary>An activity to be filled in.</summary>
    public Activity()
    {
    }

    /// <summary>An activity of a type.</summary>
    /// <param name="type">One of <see cref="ActivityTypes"/>.</param>
    public Activity(string? type = null) => Type = type;

    /// <inheritdoc />
    public string? Type { get; set; }

    /// <inheritdoc />
    public string? Id { get; set; }

    /// <inheritdoc />
    public DateTimeOffset? Timestamp { get; set; }

    /// <inheritdoc />
    public DateTimeOffset? LocalTimestamp { get; set; }

    /// <inheritdoc />
    public string? ServiceUrl { get; set; }

    /// <inheritdoc />
    public string? ChannelId { get; set; }

    /// <inheritdoc />
    public ChannelAccount? From { get; set; }

    /// <inheritdoc />
    public ConversationAccount? Conversation { get; set; }

    /// <inheritdoc />
    public ChannelAccount? Recipient { get; set; }

    /// <inheritdoc />
    public string? TextFormat { get; set; }

    /// <inheritdoc />
    public string? AttachmentLayout { get; set; }

    /// <inheritdoc />
    public IList<ChannelAccount>? MembersAdded { get; set; }

    /// <inheritdoc />
    public IList<ChannelAccount>? MembersRemoved { get; set; }

    /// <inheritdoc />
    public string? Locale { get; set; }

    /// <inheritdoc />
    public string? Text { get; set; }

    /// <inheritdoc />
    public string? Speak { get; set; }

    /// <inheritdoc />
    public string? InputHint { get; set; }

    /// <inheritdoc />
    public string? Summary { get; set; }

    /// <inheritdoc />
    public SuggestedActions? SuggestedActions { get; set; }

    /// <inheritdoc />
    public IList<Attachment>? Attachments { get; set; }

    /// <inheritdoc />
    public IList<Entity>? Entities { get; set; }

    /// <inheritdoc />
    public object? ChannelData { get; set; }

    /// <inheritdoc />
    public string? Action { get; set; }

    /// <inheritdoc />
    public string? ReplyToId { get; set; }

    /// <summary>What <see cref="Value"/> is, as a name that both sides know.</summary>
    public string? ValueType { get; set; }

    /// <inheritdoc />
    public object? Value { get; set; }

    /// <inheritdoc />
    public string? Name { get; set; }

    /// <inheritdoc />
    public string? DeliveryMode { get; set; }

    /// <summary>JSON members that are not understood here; kept as they came and sent on.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Properties { get; set; }

    /// <summary>A message that answers this activity.</summary>
    /// <param name="text">What it says.</param>
    /// <param name="locale">Its language; null is that of this activity.</param>
    /// <returns>A message from this activity's recipient to its sender.</returns>
    /// <remarks>Differs from the SDK: carries no time stamp; the channel stamps what it takes.</remarks>
    public Activity CreateReply(string? text = null, string? locale = null) => new(ActivityTypes.Message)
    {
        From = new ChannelAccount(Recipient?.Id, Recipient?.Name),
        Recipient = new ChannelAccount(From?.Id, From?.Name),
        ReplyToId = IdToAnswer,
        ServiceUrl = ServiceUrl,
        ChannelId = ChannelId,
        Conversation = new ConversationAccount(Conversation?.IsGroup, id: Conversation?.Id, name: Conversation?.Name),
        Text = text ?? string.Empty,
        Locale = locale ?? Locale,
        Attachments = [],
        Entities = [],
    };

    /// <inheritdoc />
    public ConversationReference GetConversationReference() => new()
    {
        ActivityId = IdToAnswer,
        User = From,
        Bot = Recipient,
        Conversation = Conversation,
        ChannelId = ChannelId,
        Locale = Locale,
        ServiceUrl = ServiceUrl,
    };

    /// <inheritdoc />
    public Activity ApplyConversationReference(ConversationReference reference, bool isIncoming = false)
    {
        ArgumentNullException.ThrowIfNull(reference);
        ChannelId = reference.ChannelId;
        ServiceUrl = reference.ServiceUrl;
        Conversation = reference.Conversation;
        Locale ??= reference.Locale;
        if (isIncoming)
        {
            From = reference.User;
            Recipient = reference.Bot;
            Id = reference.ActivityId ?? Id;
        }
        else
        {
            From = reference.Bot;
            Recipient = reference.User;
            ReplyToId = reference.ActivityId ?? ReplyToId;
        }

        return this;
    }

    /// <inheritdoc />
    public TData? GetChannelData<TData>() => ProtocolJson.Convert<TData>(ChannelData);

    /// <inheritdoc />
    public Mention[] GetMentions() => Entities is null
        ? []
        : [.. Entities.Where(IsMention).Select(entity => entity.GetAs<Mention>()).OfType<Mention>()];

    /// <inheritdoc />
    public bool HasContent() =>
        !string.IsNullOrWhiteSpace(Text) || !string.IsNullOrWhiteSpace(Summary) || Attachments is [_, ..] || ChannelData is not null;

    // Direct Line and Web Chat do not show an answer to a conversation update that they never showed.
    private string? IdToAnswer => Type is ActivityTypes.ConversationUpdate && ChannelId is "directline" or "webchat"
        ? null
        : Id;

    private static bool IsMention(Entity entity) => string.Equals(entity.Type, "mention", StringComparison.OrdinalIgnoreCase);
}
