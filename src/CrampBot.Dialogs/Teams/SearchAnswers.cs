using CrampBot.Dialogs.Replies;
using CrampBot.Knowledge.Wording;

namespace CrampBot.Dialogs.Teams;

/// <summary>The form in which Teams wants the results of a search.</summary>
internal static class SearchAnswers
{
    /// <summary>The longest text in the list, in characters.</summary>
    private const int LongestPreview = 120;

    private const string Cut = "…";

    /// <summary>Results to choose from, or the one that a link unfolds to.</summary>
    /// <param name="results">The results.</param>
    public static MessagingExtensionResponse Of(IList<MessagingExtensionAttachment> results) => new()
    {
        ComposeExtension = new MessagingExtensionResult { Type = "result", AttachmentLayout = "list", Attachments = results },
    };

    /// <summary>A text in the place of results.</summary>
    /// <param name="text">The text.</param>
    public static MessagingExtensionResponse Text(string text) => new()
    {
        ComposeExtension = new MessagingExtensionResult { Type = "message", Text = text },
    };

    /// <summary>One result: the card that is put into the message, and how it looks in the list.</summary>
    /// <param name="reply">What the card says.</param>
    /// <param name="title">The title in the list.</param>
    /// <param name="words">The bot's own words.</param>
    /// <param name="preview">The text under the title, of which the beginning is shown; null is none.</param>
    public static MessagingExtensionAttachment Result(Reply reply, string title, Words words, string? preview = null)
    {
        Attachment card = TeamsCard.For(reply, words, personId: null);
        return new MessagingExtensionAttachment
        {
            ContentType = card.ContentType,
            Content = card.Content,
            Preview = new Attachment
            {
                ContentType = HeroCard.ContentType,
                Content = new HeroCard { Title = title, Text = preview is null ? null : Shortened(preview) },
            },
        };
    }

    private static string Shortened(string text)
    {
        string line = text.ReplaceLineEndings(" ").Trim();
        return line.Length <= LongestPreview ? line : line[..line.LastIndexOf(' ', LongestPreview)] + Cut;
    }
}
