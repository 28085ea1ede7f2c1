using CrampBot.Dialogs.Conversations;
using CrampBot.Dialogs.Safety;
using CrampBot.Triage;

namespace CrampBot.Dialogs.Triage;

/// <summary>Asks the open questions of one chapter, one at a time, and ends when none is left.</summary>
/// <remarks>Begins with the chapter's name; keeps nothing else, for what was asked and answered is in the memory of the conversation.</remarks>
internal sealed class ChapterDialog() : Dialog(nameof(ChapterDialog))
{
    private const string ChapterKey = "chapter";

    public override Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object? options = null, CancellationToken cancellationToken = default)
    {
        Chapter chapter = Enum.Parse<Chapter>((string)options!);
        dc.ActiveDialog!.State[ChapterKey] = chapter.ToString();
        return AskNextAsync(dc, chapter, cancellationToken);
    }

    public override async Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default)
    {
        Turn turn = Turn.Of(dc.Context);
        Question asked = turn.Room.Content.Questions.Find(turn.Memory.Triage.Asked!);
        if (turn.AnswerTo(asked) is not { } answered)
        {
            turn.Remember(triage => triage with { Interview = turn.TellsMore ? SafetyNet.Heard(turn) : triage.Interview });
            await turn.SayAsync(QuestionReplies.AskAgain(asked, turn), cancellationToken);
            return EndOfTurn;
        }

        bool isDoubt = IsUrgentByDoubtAlone(answered, turn);
        if (isDoubt && asked.NoneOfThese is { } none && turn.Memory.Triage.NarrowedDown != asked.Id)
        {
            turn.Remember(triage => triage with { NarrowedDown = asked.Id });
            await turn.SayAsync(QuestionReplies.NarrowDown(asked, none, turn), cancellationToken);
            return EndOfTurn;
        }

        if (isDoubt)
        {
            turn.Noted = turn.Words.Text(WordKeys.LeftOpen);
            answered = LeftOpen(answered);
        }

        await AnswerKeeper.KeepAsync(asked, answered, turn, cancellationToken);
        return await AskNextAsync(dc, Enum.Parse<Chapter>((string)dc.ActiveDialog!.State[ChapterKey]), cancellationToken);
    }

    public override Task RepromptDialogAsync(ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken = default)
    {
        Turn turn = Turn.Of(turnContext);
        return turn.SayAsync(QuestionReplies.Ask(turn.AskedStep(), turn), cancellationToken);
    }

    /// <summary>Whether "I don't know" to a whole list would call for help, because nobody looked at the signs one by one.</summary>
    private static bool IsUrgentByDoubtAlone(InterviewState answered, Turn turn) =>
        answered.Entries[^1].Findings.Items is { Count: > 1 } signs
        && signs.All(finding => finding.Status is FindingStatus.Uncertain)
        && turn.Room.Engine.LevelOf(answered.Known()) is var level and <= TriageLevel.Urgent
        && level < SafetyNet.LevelBefore(turn);

    /// <summary>The answer as one that leaves the signs open: no alarm, and no care at home either.</summary>
    private static InterviewState LeftOpen(InterviewState answered) => new(
    [
        .. answered.Entries.SkipLast(1),
        answered.Entries[^1] with
        {
            Findings = new Findings([.. answered.Entries[^1].Findings.Items.Select(finding => finding with { Origin = FindingOrigin.LeftOpen })]),
        },
    ]);

    private static async Task<DialogTurnResult> AskNextAsync(DialogContext dc, Chapter chapter, CancellationToken cancellationToken)
    {
        Turn turn = Turn.Of(dc.Context);
        if (turn.NextStep() is not { } next || (next.Question.Chapter > chapter && turn.Memory.Triage.Changing is null))
        {
            return await dc.EndDialogAsync(cancellationToken: cancellationToken);
        }

        bool isOnTheScreen = turn.Noted is not null && !turn.Memory.Triage.Awaited.IsAlarm && turn.Memory.Triage.Asked == next.Question.Id;
        turn.Remember(triage => triage with { Asked = next.Question.Id, Changing = null });
        await turn.SayAsync(isOnTheScreen ? QuestionReplies.AskOn(turn) : QuestionReplies.Ask(next, turn), cancellationToken);
        return EndOfTurn;
    }
}
