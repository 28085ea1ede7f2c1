using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace DirectLine;

/// <summary>An activity that a client may send, checked.</summary>
/// <param name="Json">What the client sent, as JSON in UTF-8.</param>
/// <param name="Type">The activity's type.</param>
/// <param name="UserId">Who sends it: the person of the token, or else the one the client names.</param>
/// <param name="ClientKey">Made from the client's own id for it; null if the client gave none.</param>
internal sealed record PostedActivity(ReadOnlyMemory<byte> Json, string Type, string UserId, string? ClientKey)
{
    // The bot is told of members by this server, once each; the protocol keeps these types from clients.
    private static readonly string[] NotForClients = [ActivityTypes.ConversationUpdate, "contactRelationUpdate"];

    /// <summary>Reads what a client sent.</summary>
    /// <exception cref="RequestRefusedException">It is not an activity that this caller may send.</exception>
    public static PostedActivity Read(byte[] body, Caller caller)
    {
        Activity activity = ActivityJson.Read(LoneSurrogates.Replace(body));
        if (string.IsNullOrEmpty(activity.Type))
        {
            throw new RequestRefusedException(DirectLineError.NoActivityType);
        }

        if (NotForClients.Contains(activity.Type, StringComparer.OrdinalIgnoreCase))
        {
            throw new RequestRefusedException(DirectLineError.NotForClients);
        }

        string named = UserIds.Checked(activity.From?.Id) ?? throw new RequestRefusedException(DirectLineError.NoSender);
        string userId = caller.Token?.UserId ?? named;
        return new PostedActivity(body, activity.Type, userId, KeyOf(activity, userId));
    }

    /// <summary>The activity as the bot gets it: a new copy each time, as a bot may change its own.</summary>
    public Activity ForBot(Conversation conversation, string id, string botId, DateTimeOffset timestamp)
    {
        Activity activity = ActivityJson.Read(Json.Span);
        activity.Id = id;
        activity.Timestamp = timestamp;
        activity.ChannelId = conversation.ChannelId;
        activity.Conversation = new ConversationAccount(id: conversation.Id);
        activity.From = new ChannelAccount(UserId, activity.From?.Name) { Role = RoleTypes.User };
        activity.Recipient = new ChannelAccount(botId) { Role = RoleTypes.Bot };
        activity.Locale = string.IsNullOrEmpty(activity.Locale) ? conversation.Locale : activity.Locale;
        activity.DeliveryMode = null; // Replies go to the log and its streams, whatever the client would like.
        return activity;
    }

    private static string? KeyOf(Activity activity, string userId)
    {
        JsonElement channelData = BotJson.ReadContent(activity.ChannelData);
        string? clientId = channelData.ValueKind == JsonValueKind.Object
            && channelData.TryGetProperty("clientActivityID", out JsonElement given)
            && given.ValueKind == JsonValueKind.String
                ? given.GetString()
                : null;
        string? source = !string.IsNullOrEmpty(clientId) ? $"clientActivityID {clientId}"
            : !string.IsNullOrEmpty(activity.Id) ? $"id {activity.Id}"
            : null;

        // Hashed, so that what a client chose has a known length and no odd characters.
        return source is null ? null : Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes($"{userId}\n{source}")));
    }
}
