namespace DirectLine;

/// <summary>How the bot is told of a person: the <c>conversationUpdate</c> that greetings answer.</summary>
internal static class MemberUpdate
{
    /// <summary>The activity; it is for the bot alone and is not kept in the log.</summary>
    public static Activity Of(string userId, Conversation conversation, string botId, DateTimeOffset timestamp) => new()
    {
        Type = ActivityTypes.ConversationUpdate,
        Id = Unguessable.Id(),
        Timestamp = timestamp,
        ChannelId = conversation.ChannelId,
        Conversation = new ConversationAccount(id: conversation.Id),
        From = new ChannelAccount(userId) { Role = RoleTypes.User },
        Recipient = new ChannelAccount(botId) { Role = RoleTypes.Bot },
        Locale = conversation.Locale,
        MembersAdded = [new ChannelAccount(userId) { Role = RoleTypes.User }],
    };
}
