namespace BotRuntime.Schema;

/// <summary>Takes mentions out of what was said.</summary>
public static class ActivityExtensions
{
    /// <summary>Takes the recipient's name out of the text, so that what was said remains.</summary>
    /// <param name="activity">The message; its text is changed.</param>
    /// <returns>The text that remains, trimmed; the text as it was if the recipient is not mentioned.</returns>
    public static string? RemoveRecipientMention(this IMessageActivity activity)
    {
        foreach (Mention mention in activity.GetMentions().Where(mention => mention.Mentioned?.Id == activity.Recipient?.Id))
        {
            string spoken = mention.Text ?? $"<at>{mention.Mentioned?.Name}</at>";
            activity.Text = activity.Text?.Replace(spoken, string.Empty, StringComparison.OrdinalIgnoreCase).Trim();
        }

        return activity.Text;
    }
}
