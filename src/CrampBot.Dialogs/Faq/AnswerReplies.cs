using CrampBot.Dialogs.Replies;
using CrampBot.Knowledge.Answers;
using CrampBot.Knowledge.Content;
using CrampBot.Knowledge.Wording;

namespace CrampBot.Dialogs.Faq;

/// <summary>Puts what the search found into words.</summary>
public static class AnswerReplies
{
    private const int MostRelated = 2;

    /// <summary>How many sources stand under a brief answer; all of them stand under the rest of it.</summary>
    private const int SourcesOfBrief = 2;

    /// <summary>The id of the reply that offers two or three sections to choose from.</summary>
    public const string DidYouMeanId = "did-you-mean";

    /// <summary>The id of the reply to what fits no class at all.</summary>
    public const string UnknownId = "unknown";

    /// <summary>Says what became of a question.</summary>
    /// <param name="result">What the search found.</param>
    /// <param name="words">The bot's own words.</param>
    /// <param name="first">What goes before an answer, as simple Markdown; null where nothing does.</param>
    /// <exception cref="ArgumentOutOfRangeException">The outcome is one that nobody has put into words.</exception>
    public static Reply For(AnswerResult result, Words words, string? first = null)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(words);
        return result.Outcome switch
        {
            AnswerOutcome.Answered => Answer(result, words, first),
            AnswerOutcome.DidYouMean => DidYouMean(result, words),
            AnswerOutcome.SmallTalk => SmallTalk(result, words),
            AnswerOutcome.NotCovered => NotCovered(result, words),
            _ => throw new ArgumentOutOfRangeException(nameof(result), result.Outcome, "This outcome has no words."),
        };
    }

    /// <summary>Says that there is no answer.</summary>
    /// <param name="words">The bot's own words.</param>
    public static Reply Unknown(Words words)
    {
        ArgumentNullException.ThrowIfNull(words);
        return Reply.Plain(ReplyKind.NotCovered, UnknownId, words.Text(WordKeys.NotCovered), Starters.From(words));
    }

    /// <summary>Says what helps first.</summary>
    /// <param name="urgent">The class that the message speaks of.</param>
    /// <param name="suggestions">What the person may say next.</param>
    public static Reply HelpFirst(FixedReply urgent, params IReadOnlyList<SuggestedReply> suggestions)
    {
        ArgumentNullException.ThrowIfNull(urgent);
        return Reply.Plain(ReplyKind.NotCovered, urgent.Id, urgent.Text.Markdown, suggestions);
    }

    private static Reply Answer(AnswerResult result, Words words, string? first)
    {
        Section section = result.Ranked[0].Section;
        bool hasMoreToSay = section.More is not null && result.Part is not AnswerPart.More;
        return Reply.Health(
            ReplyKind.Answer,
            section.Id,
            Joined(first, TextOf(section, result)),
            new Provenance(
                [.. section.Sources.Take(hasMoreToSay ? SourcesOfBrief : int.MaxValue).Select(source => new SourceLink(source.Name, source.Url))],
                section.Reviewed,
                words.Text(WordKeys.Disclaimer)),
            [
                .. hasMoreToSay ? [SuggestedReply.Of(words.Text(WordKeys.TellMeMore))] : Array.Empty<SuggestedReply>(),
                .. result.Suggestions.Take(MostRelated).Select(related => SuggestedReply.Of(related.Title)),
            ]);
    }

    private static string TextOf(Section section, AnswerResult result) => result.Part switch
    {
        AnswerPart.Brief => Joined(result.FacetText, $"**{section.Title}**", section.Brief.Markdown),
        AnswerPart.More => (section.More ?? section.Brief).Markdown,
        AnswerPart.Facet => result.FacetText ?? section.Brief.Markdown,
        _ => throw new ArgumentOutOfRangeException(nameof(result), result.Part, "This part has no words."),
    };

    private static string Joined(params IEnumerable<string?> paragraphs) =>
        string.Join("\n\n", paragraphs.Where(paragraph => !string.IsNullOrEmpty(paragraph)));

    private static Reply DidYouMean(AnswerResult result, Words words) => Reply.Plain(
        ReplyKind.Question,
        DidYouMeanId,
        words.Text(WordKeys.DidYouMean),
        [
            .. result.Ranked.Select(candidate => SuggestedReply.Of(candidate.Section.Title)),
            SuggestedReply.Of(words.Text(WordKeys.NoneOfThese)),
        ]);

    private static Reply SmallTalk(AnswerResult result, Words words) => Reply.Plain(
        ReplyKind.SmallTalk,
        ReplyOf(result).Id,
        ReplyOf(result).Text.Markdown,
        Starters.From(words));

    private static Reply NotCovered(AnswerResult result, Words words) => result.Reply is { } reply
        ? Reply.Plain(ReplyKind.NotCovered, reply.Id, reply.Text.Markdown, Starters.From(words))
        : Unknown(words);

    private static FixedReply ReplyOf(AnswerResult result) => result.Reply
        ?? throw new ArgumentException("Small talk was recognised, but it has no reply.", nameof(result));
}
