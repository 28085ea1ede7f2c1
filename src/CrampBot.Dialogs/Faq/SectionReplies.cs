using CrampBot.Dialogs.Replies;
using CrampBot.Knowledge.Content;
using CrampBot.Knowledge.Wording;

namespace CrampBot.Dialogs.Faq;

/// <summary>One section as a whole: for a page of its own, and for the cards of a search.</summary>
public static class SectionReplies
{
    /// <summary>The section with all its sources.</summary>
    /// <param name="section">The section.</param>
    /// <param name="words">The bot's own words.</param>
    /// <param name="more">Whether the rest is said, after the brief answer.</param>
    public static Reply For(Section section, Words words, bool more)
    {
        ArgumentNullException.ThrowIfNull(section);
        ArgumentNullException.ThrowIfNull(words);
        return Reply.Health(
            ReplyKind.Answer,
            section.Id,
            more && section.More is { } rest ? $"{section.Brief.Markdown}\n\n{rest.Markdown}" : section.Brief.Markdown,
            new Provenance(
                [.. section.Sources.Select(source => new SourceLink(source.Name, source.Url))],
                section.Reviewed,
                words.Text(WordKeys.Disclaimer)));
    }
}
