namespace BotRuntime;

/// <summary>What is kept about a person, in whatever conversation of a channel: under <c>{channelId}/users/{userId}</c>.</summary>
/// <param name="storage">Where it is kept between turns.</param>
public class UserState(IStorage storage) : BotState(storage, nameof(UserState))
{
    /// <inheritdoc />
    protected override string GetStorageKey(ITurnContext turnContext)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        string channel = Require(turnContext.Activity.ChannelId, "channelId");
        string user = Require(turnContext.Activity.From?.Id, "from.id");
        return $"{channel}/users/{user}";
    }
}
