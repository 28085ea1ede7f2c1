using CrampBot.Dialogs.Conversations;
using CrampBot.Dialogs.Replies;
using CrampBot.Knowledge.Wording;
using CrampBot.Triage;

namespace CrampBot.Dialogs.Triage;

/// <summary>Puts an assessment, or a warning sign met on the way, into words.</summary>
internal static class AssessmentReplies
{
    private const int MostChanges = 4;
    private const int MostSections = 2;
    private const int MostOpen = 10;

    /// <summary>The whole advice: how soon, why, what to do now, what would change it, when to get help sooner.</summary>
    public static Reply For(Assessment assessment, Turn turn)
    {
        string[] parts =
        [
            $"**{assessment.Title}**",
            turn.Words.Text(WordKeys.TimeFrame, ("timeFrame", assessment.TimeFrame)),
            Why(assessment, turn.Words),
            List(WordKeys.NowDo, assessment.Now, turn.Words),
            assessment.Level is TriageLevel.Emergency ? string.Empty : List(WordKeys.StillOpen, [.. assessment.Unknown.Take(MostOpen)], turn.Words),
            WouldChange(assessment, turn),
            HasLeftOpen(turn) ? turn.Words.Text(WordKeys.LeftOpenSooner) : string.Empty,
            turn.Words.Text(WordKeys.Sooner, ("worsening", assessment.Worsening)),
        ];
        return Reply.Health(
            ReplyKind.Assessment,
            assessment.Level.Name(),
            string.Join("\n\n", parts.Where(part => part.Length > 0)),
            ProvenanceOf([.. ReasonsThatMatter(assessment)], assessment, turn.Words),
            [
                SuggestedReply.Of(turn.Words.Text(WordKeys.ForTheDoctor)),
                .. assessment.AdviceSections.Take(MostSections)
                    .Select(id => SuggestedReply.Of(turn.Knowledge.Content.Sections[id].Title)),
                SuggestedReply.Of(turn.Words.Text(WordKeys.ChangeAnswer)),
                .. NotRight(assessment, turn.Words),
            ]);
    }

    /// <summary>A warning sign, answered before anything else.</summary>
    /// <param name="assessment">What follows from all that is known.</param>
    /// <param name="reasons">The reasons the person has not been told yet; at least one.</param>
    /// <param name="turn">The turn.</param>
    public static Reply Warning(Assessment assessment, IReadOnlyList<Reason> reasons, Turn turn)
    {
        string[] parts =
        [
            $"**{assessment.Title}**",
            string.Join("\n\n", reasons.Select(reason => reason.Text)),
            List(WordKeys.NowDo, assessment.Now, turn.Words),
            turn.Words.Text(WordKeys.Sooner, ("worsening", assessment.Worsening)),
        ];
        return Reply.Health(
            ReplyKind.Urgent,
            assessment.Level.Name(),
            string.Join("\n\n", parts),
            ProvenanceOf(reasons, assessment, turn.Words),
            SuggestedReply.Of(turn.Words.Text(WordKeys.NotRightButton)));
    }

    /// <summary>How soon to be seen and the first step, in words that do not say why: for where others read along, and for a search.</summary>
    /// <param name="findings">What a message says.</param>
    /// <param name="country">The person's country, as ISO 3166 alpha-2; null where it is not known.</param>
    /// <param name="room">What triage needs.</param>
    /// <param name="words">The bot's own words.</param>
    /// <returns>The advice; null where the message says nothing urgent.</returns>
    public static Reply? GeneralWarning(Findings findings, string? country, TriageRoom room, Words words)
    {
        if (findings.Items.Count == 0 || room.Engine.LevelOf(findings) > TriageLevel.Urgent)
        {
            return null;
        }

        Assessment assessment = room.Engine.Assess(findings, country);
        DispositionList dispositions = room.Content.Dispositions;
        string[] parts =
        [
            $"**{assessment.Title}**",
            dispositions.ByLevel[assessment.Level].WithNumber(dispositions.NumberFor(country)).Now[0],
            words.Text(WordKeys.Sooner, ("worsening", assessment.Worsening)),
        ];
        return Reply.Health(
            ReplyKind.Urgent,
            assessment.Level.Name(),
            string.Join("\n\n", parts),
            ProvenanceOf([.. ReasonsThatMatter(assessment)], assessment, words));
    }

    /// <summary>A part of the advice, asked for after it was given.</summary>
    /// <param name="assessment">What follows from all that is known.</param>
    /// <param name="paragraphs">What is said of it, as simple Markdown.</param>
    /// <param name="turn">The turn.</param>
    public static Reply Part(Assessment assessment, IReadOnlyList<string> paragraphs, Turn turn) => Reply.Health(
        ReplyKind.Assessment,
        assessment.Level.Name(),
        string.Join("\n\n", paragraphs.Where(paragraph => paragraph.Length > 0)),
        ProvenanceOf([.. ReasonsThatMatter(assessment)], assessment, turn.Words),
        [
            .. turn.Memory.Triage.Concluded is null
                ? Array.Empty<SuggestedReply>()
                : [SuggestedReply.Of(turn.Words.Text(WordKeys.ForTheDoctor)), SuggestedReply.Of(turn.Words.Text(WordKeys.ChangeAnswer))],
            .. NotRight(assessment, turn.Words),
        ]);

    /// <summary>The reasons that decided, and under a heading of their own those that ask for less.</summary>
    public static string Why(Assessment assessment, Words words) => string.Join(
        "\n\n",
        new[]
        {
            List(WordKeys.Why, [.. ReasonsThatMatter(assessment).Where(reason => reason.Level <= assessment.Level).Select(reason => reason.Text)], words),
            List(WordKeys.AlsoWhy, [.. ReasonsThatMatter(assessment).Where(reason => reason.Level > assessment.Level).Select(reason => reason.Text)], words),
        }.Where(part => part.Length > 0));

    /// <summary>What to do now.</summary>
    public static string NowDo(Assessment assessment, Words words) => List(WordKeys.NowDo, assessment.Now, words);

    /// <summary>The single answers that would make it more urgent.</summary>
    public static string WouldChange(Assessment assessment, Turn turn) => List(WordKeys.WouldChange, ChangesOf(assessment, turn), turn.Words);

    /// <summary>The button that disputes an emergency.</summary>
    private static SuggestedReply[] NotRight(Assessment assessment, Words words) =>
        assessment.Level is TriageLevel.Emergency ? [SuggestedReply.Of(words.Text(WordKeys.NotRightButton))] : [];

    private static bool HasLeftOpen(Turn turn) =>
        turn.Memory.Triage.Concluded > TriageLevel.Urgent
        && turn.Memory.Triage.Interview.Known().Items.Any(finding => finding.Origin is FindingOrigin.LeftOpen);

    /// <summary>The reasons of the level and of the next one: who must call now need not hear what could wait for weeks.</summary>
    private static IEnumerable<Reason> ReasonsThatMatter(Assessment assessment) =>
        assessment.Reasons.Where(reason => reason.Level <= assessment.Level + 1);

    private static string List(string key, IReadOnlyList<string> items, Words words) => items.Count == 0
        ? string.Empty
        : words.Text(key, ("list", string.Join('\n', items.Select(item => $"- {item}"))));

    private static string[] ChangesOf(Assessment assessment, Turn turn) =>
    [
        .. assessment.Counterfactuals
            .DistinctBy(change => change.QuestionId)
            .Take(MostChanges)
            .Select(change => turn.Words.Text(
                WordKeys.Change,
                ("change", change.Change),
                ("advice", turn.Room.Content.Dispositions.ByLevel[change.Level]
                    .WithNumber(turn.Room.Content.Dispositions.NumberFor(turn.Country)).Title))),
    ];

    private static Provenance ProvenanceOf(IReadOnlyList<Reason> reasons, Assessment assessment, Words words) => new(
        [
            .. reasons.SelectMany(reason => reason.Sources)
                .DistinctBy(source => source.Key)
                .Select(source => new SourceLink(source.Name, source.Url)),
        ],
        assessment.Reviewed,
        words.Text(assessment.DisclaimerKey));
}
