namespace BotRuntime.Schema;

/// <summary>Who joined or left a conversation.</summary>
public interface IConversationUpdateActivity : IActivity
{
    /// <summary>Who joined; may include the bot itself.</summary>
    IList<ChannelAccount>? MembersAdded { get; set; }

    /// <summary>Who left; may include the bot itself.</summary>
    IList<ChannelAccount>? MembersRemoved { get; set; }
}
