using CrampBot.Dialogs.Conversations;
using CrampBot.Triage;

namespace CrampBot.Dialogs.Triage;

/// <summary>Asks what is not yet known, warning signs first, and ends with how soon to be seen.</summary>
/// <remarks>
/// <para>A chapter with nothing left to ask is passed over; a clear emergency leaves nothing to ask in any.</para>
/// <para>The questions are in <c>knowledge/en/triage/questions.yaml</c>; conversations in <c>tests/conversations/triage.md</c>.</para>
/// </remarks>
internal sealed class TriageDialog : ComponentDialog
{
    private const string Conversation = "conversation";

    public TriageDialog()
        : base(nameof(TriageDialog))
    {
        AddDialog(new WaterfallDialog(Conversation,
        [
            AskWarningSigns,
            AskPlace,
            AskDurationAndFrequency,
            AskSeverityAndWalking,
            AskSystemicSigns,
            AskContext,
            GiveAssessment,
        ]));

        AddDialog(new ChapterDialog());
        InitialDialogId = Conversation;
    }

    private static Task<DialogTurnResult> AskWarningSigns(WaterfallStepContext step, CancellationToken cancellationToken) =>
        AskAsync(Chapter.WarningSigns, step, cancellationToken);

    private static Task<DialogTurnResult> AskPlace(WaterfallStepContext step, CancellationToken cancellationToken) =>
        AskAsync(Chapter.Place, step, cancellationToken);

    private static Task<DialogTurnResult> AskDurationAndFrequency(WaterfallStepContext step, CancellationToken cancellationToken) =>
        AskAsync(Chapter.DurationAndFrequency, step, cancellationToken);

    private static Task<DialogTurnResult> AskSeverityAndWalking(WaterfallStepContext step, CancellationToken cancellationToken) =>
        AskAsync(Chapter.SeverityAndWalking, step, cancellationToken);

    private static Task<DialogTurnResult> AskSystemicSigns(WaterfallStepContext step, CancellationToken cancellationToken) =>
        AskAsync(Chapter.SystemicSigns, step, cancellationToken);

    private static Task<DialogTurnResult> AskContext(WaterfallStepContext step, CancellationToken cancellationToken) =>
        AskAsync(Chapter.Context, step, cancellationToken);

    private static async Task<DialogTurnResult> GiveAssessment(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        Turn turn = Turn.Of(step.Context);
        Assessment assessment = turn.Room.Engine.Assess(turn.Memory.Triage.Interview.Known(), turn.Country);
        turn.Remember(triage => triage with
        {
            Asked = null,
            Concluded = assessment.Level,
            Awaited = new Awaited { IsAlarm = assessment.Level <= TriageLevel.Urgent },
            Warned = [.. triage.Warned.Union(assessment.Reasons.Select(reason => reason.RuleId))],
        });
        if (assessment.Level is not TriageLevel.Emergency)
        {
            await turn.SayAsync(UnderstoodReplies.Everything(turn), cancellationToken);
        }

        await turn.SayAsync(AssessmentReplies.For(assessment, turn), cancellationToken);
        return await step.EndDialogAsync(cancellationToken: cancellationToken);
    }

    private static Task<DialogTurnResult> AskAsync(Chapter chapter, WaterfallStepContext step, CancellationToken cancellationToken) =>
        step.BeginDialogAsync(nameof(ChapterDialog), chapter.ToString(), cancellationToken);
}
