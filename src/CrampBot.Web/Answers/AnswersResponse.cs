using CrampBot.Knowledge.Answers;
using CrampBot.Knowledge.Content;
using CrampBot.Web.Safety;

namespace CrampBot.Web.Answers;

/// <summary>What <c>GET /api/answers</c> returns.</summary>
/// <param name="Answered">Whether the first answer is one; false where the knowledge does not cover the question or is unsure.</param>
/// <param name="Confidence">The calibrated probability, 0 to 1, that the first answer is the right one.</param>
/// <param name="Answers">The best sections, best first; none beside a crisis.</param>
/// <param name="Suggestions">Sections to offer next.</param>
/// <param name="Urgent">The crisis or the warning sign met in the question, to be shown before anything else; null where there is none.</param>
/// <param name="Disclaimer">To be shown with every answer.</param>
internal sealed record AnswersResponse(
    bool Answered,
    double Confidence,
    IReadOnlyList<AnswerItem> Answers,
    IReadOnlyList<SuggestionItem> Suggestions,
    UrgentItem? Urgent,
    string Disclaimer)
{
    /// <summary>Makes the response from what the search found.</summary>
    public static AnswersResponse From(AnswerResult result, int top, UrgentItem? urgent, string disclaimer) => new(
        result.Outcome is AnswerOutcome.Answered,
        result.Confidence,
        [.. result.Ranked.Take(top).Select(AnswerItem.From)],
        [.. result.Suggestions.Select(section => new SuggestionItem(section.Id, section.Title))],
        urgent,
        disclaimer);

    /// <summary>Makes the response to what needs help first, beside which no article is of use.</summary>
    public static AnswersResponse HelpOnly(UrgentItem? urgent, string disclaimer) => new(false, 0, [], [], urgent, disclaimer);
}

/// <summary>One section that answers the question.</summary>
internal sealed record AnswerItem(
    string Id,
    string Title,
    string Text,
    double Confidence,
    IReadOnlyList<SourceItem> Sources,
    DateOnly Reviewed)
{
    /// <summary>Makes the item from a ranked section.</summary>
    public static AnswerItem From(RankedSection ranked) => new(
        ranked.Section.Id,
        ranked.Section.Title,
        ranked.Section.Brief.Plain,
        ranked.Confidence,
        [.. ranked.Section.Sources.Select(SourceItem.From)],
        ranked.Section.Reviewed);
}

/// <summary>A publication behind an answer.</summary>
internal sealed record SourceItem(string Name, Uri Url)
{
    /// <summary>Makes the item from a source.</summary>
    public static SourceItem From(Source source) => new(source.Name, source.Url);
}

/// <summary>A section to offer next.</summary>
internal sealed record SuggestionItem(string Id, string Title);
