using CrampBot.Dialogs.Conversations;
using CrampBot.Dialogs.Faq;
using CrampBot.Dialogs.Replies;
using CrampBot.Dialogs.Triage;
using CrampBot.Knowledge;
using CrampBot.Knowledge.Answers;
using CrampBot.Knowledge.Content;

namespace CrampBot.Dialogs.Teams;

/// <summary>The look-up from the box in which people write a message, and the cards that links to articles unfold to.</summary>
/// <param name="services">Tells the addresses of articles.</param>
/// <param name="room">Reads warning signs in what is searched for.</param>
internal sealed class AnswerSearch(IHostServices services, TriageRoom room)
{
    /// <summary>The parameter with which Teams says that nothing was typed yet. The manifest names one other.</summary>
    public const string InitialRun = "initialRun";

    /// <summary>How many results there are at most.</summary>
    public const int MostResults = 10;

    /// <summary>The least probability, 0 to 1, with which a section is listed after the first.</summary>
    private const double LeastLikely = 0.02;

    private const string Articles = "articles";
    private const char Between = '|';

    /// <summary>Searches.</summary>
    /// <param name="query">What was typed; nothing yet lists the most asked.</param>
    /// <param name="country">The person's country, as ISO 3166 alpha-2; null where it is not known.</param>
    /// <param name="knowledge">The knowledge.</param>
    public MessagingExtensionResponse Find(MessagingExtensionQuery query, string? country, KnowledgeSnapshot knowledge)
    {
        string question = QuestionOf(query);
        if (question.Length == 0)
        {
            return List(MostAsked(knowledge), knowledge, query);
        }

        Reply? warning = AssessmentReplies.GeneralWarning(room.Reader.Read(question).Findings, country, room, knowledge.Words);
        if (Crisis(question, warning, knowledge) is { } crisis)
        {
            return SearchAnswers.Text(ReplyText.Of(crisis, knowledge.Words));
        }

        AnswerResult result = knowledge.Finder.Find(question);
        bool hasFound = result.Outcome is AnswerOutcome.Answered or AnswerOutcome.DidYouMean;
        return !hasFound && warning is null
            ? SearchAnswers.Text(ReplyText.Of(AnswerReplies.For(result, knowledge.Words), knowledge.Words))
            : List(hasFound ? Likely(result.Ranked) : [], knowledge, query, warning);
    }

    /// <summary>Unfolds a link.</summary>
    /// <param name="link">The link that was pasted.</param>
    /// <param name="knowledge">The knowledge.</param>
    /// <returns>The card; none where the link is not to an article.</returns>
    public MessagingExtensionResponse Unfold(AppBasedLinkQuery link, KnowledgeSnapshot knowledge) =>
        Uri.TryCreate(link.Url, UriKind.Absolute, out Uri? address)
        && address.Segments is [.., var folder, var id]
        && folder.TrimEnd('/') == Articles
        && knowledge.Content.Sections.TryGetValue(id.TrimEnd('/'), out Section? section)
            ? SearchAnswers.Of([ResultFor(section, knowledge)])
            : new MessagingExtensionResponse();

    /// <summary>What helps first, in the place of articles; a warning of the triage may say the same.</summary>
    private static Reply? Crisis(string question, Reply? warning, KnowledgeSnapshot knowledge) =>
        knowledge.Finder.Urgent(question) is [{ Reply: { } urgent }, ..] && (urgent.Urgency is Urgency.Always || warning is null)
            ? AnswerReplies.HelpFirst(urgent)
            : null;

    private static string QuestionOf(MessagingExtensionQuery query) => query.Parameters?
        .Where(parameter => parameter.Name != InitialRun)
        .Select(parameter => parameter.Value?.ToString()?.Trim())
        .FirstOrDefault() ?? string.Empty;

    private static IEnumerable<Section> MostAsked(KnowledgeSnapshot knowledge) => knowledge.Words.Text(WordKeys.MostAsked)
        .Split(Between, StringSplitOptions.TrimEntries)
        .Select(id => knowledge.Content.Sections.GetValueOrDefault(id))
        .OfType<Section>();

    private static IEnumerable<Section> Likely(IReadOnlyList<RankedSection> ranked) => ranked
        .Where((candidate, at) => at == 0 || candidate.Confidence >= LeastLikely)
        .Select(candidate => candidate.Section);

    private MessagingExtensionResponse List(
        IEnumerable<Section> sections, KnowledgeSnapshot knowledge, MessagingExtensionQuery query, Reply? warning = null)
    {
        int skip = Math.Max(0, query.QueryOptions?.Skip ?? 0);
        int count = Math.Clamp(query.QueryOptions?.Count ?? MostResults, 1, MostResults);
        return SearchAnswers.Of(
        [
            .. warning is not null && skip == 0 ? [SearchAnswers.Result(warning, warning.Text.Split('\n')[0].Trim('*'), knowledge.Words)] : Array.Empty<MessagingExtensionAttachment>(),
            .. sections.Skip(skip).Take(count).Select(section => ResultFor(section, knowledge)),
        ]);
    }

    private MessagingExtensionAttachment ResultFor(Section section, KnowledgeSnapshot knowledge)
    {
        Reply reply = SectionReplies.For(section, knowledge.Words, more: false).Titled(section.Title).WithLinkOnly(
            services.ArticleAddress(section.Id) is { } page ? new LinkButton(knowledge.Words.Text(WordKeys.ReadArticle), page) : null);
        return SearchAnswers.Result(reply, section.Title, knowledge.Words, section.Brief.Plain);
    }
}
