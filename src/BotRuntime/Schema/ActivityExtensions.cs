namespace BotRuntime.Schema;

/// <summary>Takes mentions out of what was said.</summary>
public static class ActivityExtensions
{
    /// <summary>Whether the recipient of the message (the bot, when it comes in) is addressed by name.</summary>
    /// <param name="activity">The message.</param>
    /// <returns>True if one of the mentions is of the recipient.</returns>
    public static bool MentionsRecipient(this IMessageActivity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return activity.GetMentions().Any(mention => mention.Mentioned?.Id == activity.Recipient?.Id);
    }

    /// <summary>Takes the recipient's name out of the text, so that what was said remains.</summary>
    /// <param name="activity">The message; its text is changed.</param>
    /// <returns>The text that remains, trimmed; the text as it was if the recipient is not mentioned.</returns>
    public static string? RemoveRecipientMention(this IMessageActivity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        foreach (Mention mention in activity.GetMentions().Where(mention => mention.Mentioned?.Id == activity.Recipient?.Id))
        {
            string spoken = mention.Text ?? $"<at>{mention.Mentioned?.Name}</at>";
            activity.Text = activity.Text?.Replace(spoken, string.Empty, StringComparison.OrdinalIgnoreCase).Trim();
        }

        return activity.Text;
    }
}
