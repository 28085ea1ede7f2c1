namespace CrampBot.Storage;

/// <summary>Somebody who asks to be forgotten.</summary>
/// <param name="ChannelId">The channel the person uses.</param>
/// <param name="UserId">The person.</param>
/// <param name="ConversationId">The conversation in which the person asks.</param>
internal sealed record Person(string ChannelId, string UserId, string ConversationId)
{
    /// <summary>The keys under which the SDK keeps the person's state and that of a conversation.</summary>
    public string[] StateKeys(string conversationId) =>
    [
        $"{ChannelId}/users/{UserId}",
        $"{ChannelId}/conversations/{conversationId}",
        $"{ChannelId}/conversations/{conversationId}/users/{UserId}",
    ];
}
