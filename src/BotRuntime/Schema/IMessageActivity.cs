namespace BotRuntime.Schema;

/// <summary>A message: what is said, and the cards and buttons that go with it.</summary>
public interface IMessageActivity : IActivity
{
    /// <summary>The language of the text, as a BCP 47 tag such as <c>en-GB</c>.</summary>
    string? Locale { get; set; }

    /// <summary>What is said; null or empty for a message of attachments only.</summary>
    string? Text { get; set; }

    /// <summary>What is said aloud, as plain text or SSML.</summary>
    string? Speak { get; set; }

    /// <summary>Whether an answer is waited for: one of <see cref="InputHints"/>.</summary>
    string? InputHint { get; set; }

    /// <summary>What is shown where attachments cannot be, such as in a notification.</summary>
    string? Summary { get; set; }

    /// <summary>How <see cref="Text"/> is marked up: one of <see cref="TextFormatTypes"/>.</summary>
    string? TextFormat { get; set; }

    /// <summary>How attachments are laid out: one of <see cref="AttachmentLayoutTypes"/>.</summary>
    string? AttachmentLayout { get; set; }

    /// <summary>Cards and files.</summary>
    IList<Attachment>? Attachments { get; set; }

    /// <summary>Buttons that disappear once one of them is pressed.</summary>
    SuggestedActions? SuggestedActions { get; set; }

    /// <summary>How the replies are delivered: one of <see cref="DeliveryModes"/>; null is normal.</summary>
    string? DeliveryMode { get; set; }

    /// <summary>What a pressed button carries, as JSON (a <c>JsonElement</c>) when it came in.</summary>
    object? Value { get; set; }

    /// <summary>The mentions among the entities.</summary>
    /// <returns>The mentions, in order; empty where there are none.</returns>
    Mention[] GetMentions();

    /// <summary>Whether there is anything to show: text, summary, attachments or channel data.</summary>
    /// <returns>False for a message without content.</returns>
    bool HasContent();
}
