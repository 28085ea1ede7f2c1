using System.Text.RegularExpressions;

namespace CrampBot.Dialogs.Teams;

/// <summary>What is particular to the channel Microsoft Teams.</summary>
public static partial class TeamsChannel
{
    /// <summary>The channel's id.</summary>
    public const string Id = "msteams";

    /// <summary>How many suggested actions Teams shows.</summary>
    public const int MostSuggestions = 3;

    /// <summary>How many bytes a message with its cards may have, as JSON.</summary>
    public const int LargestMessage = 28 * 1024;

    private const string GroupChat = "groupChat";
    private const string Channel = "channel";

    /// <summary>Whether an activity comes from a group chat or a channel of a team, where others read along.</summary>
    /// <param name="activity">The activity.</param>
    public static bool IsGroup(IActivity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return activity.ChannelId == Id
            && (activity.Conversation?.IsGroup is true || activity.Conversation?.ConversationType is GroupChat or Channel);
    }

    /// <summary>The address that opens the one-to-one chat with the bot.</summary>
    /// <param name="activity">A message to the bot.</param>
    internal static Uri PersonalChat(IActivity activity) =>
        new($"https://teams.microsoft.com/l/chat/0/0?users={Uri.EscapeDataString(activity.Recipient?.Id ?? string.Empty).Replace("%3A", ":", StringComparison.Ordinal)}");

    /// <summary>Whether a message addresses the bot by name.</summary>
    /// <param name="activity">The message.</param>
    internal static bool Mentions(Activity activity) =>
        activity.GetMentions().Any(mention => mention.Mentioned?.Id == activity.Recipient?.Id);

    /// <summary>A message without the markup that Teams writes where a card was put into it.</summary>
    /// <param name="activity">The message.</param>
    /// <param name="text">Its text.</param>
    internal static string? WithoutMarkup(Activity activity, string? text) =>
        text is not null && activity.ChannelId == Id && activity.Attachments?.Count > 0 ? Markup().Replace(text, string.Empty) : text;

    [GeneratedRegex("<[^<>]*>")]
    private static partial Regex Markup();
}
