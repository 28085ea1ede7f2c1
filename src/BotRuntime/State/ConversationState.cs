namespace BotRuntime;

/// <summary>What is kept about a conversation, whoever takes part: under <c>{channelId}/conversations/{conversationId}</c>.</summary>
/// <param name="storage">Where it is kept between turns.</param>
public class ConversationState(IStorage storage) : BotState(storage, nameof(ConversationState))
{
    /// <inheritdoc />
    protected override string GetStorageKey(ITurnContext turnContext)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        string channel = Require(turnContext.Activity.ChannelId, "channelId");
        string conversation = Require(turnContext.Activity.Conversation?.Id, "conversation.id");
        return $"{channel}/conversations/{conversation}";
    }
}
