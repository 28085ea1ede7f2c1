using CrampBot.Dialogs.Conversations;
using CrampBot.Dialogs.Replies;
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
        if (turn.Answered() is not { } answered)
        {
            turn.Remember(triage => triage with { Interview = turn.TellsMore ? turn.Heard() : triage.Interview });
            await turn.SayAsync(QuestionReplies.AskAgain(asked, turn), cancellationToken);
            return EndOfTurn;
        }

        InterviewState before = turn.Memory.Triage.Open(turn.Room);
        Question? again = turn.Room.SecondLook.Of(asked, before, answered);
        bool isDoubt = turn.Room.SecondLook.IsDoubt(asked, before, answered);
        if (again is not null && turn.Memory.Triage.NarrowedDown != asked.Id)
        {
            Reply asking = isDoubt ? QuestionReplies.NarrowDown(turn) : QuestionReplies.AskWhich(again, turn);
            turn.Remember(triage => isDoubt
                ? triage with { NarrowedDown = asked.Id, Interview = SecondLook.Meanwhile(asked, triage.Interview, answered) }
                : triage with { NarrowedDown = asked.Id, Interview = SecondLook.Meanwhile(asked, before, answered), Changing = null });
            await turn.SayAsync(asking, cancellationToken);
            return EndOfTurn;
        }

        if (isDoubt)
        {
            turn.Noted = turn.Words.Text(WordKeys.LeftOpen);
        }

        await AnswerKeeper.KeepAsync(asked, turn.Room.SecondLook.Settle(asked, before, answered), turn, cancellationToken);
        return await AskNextAsync(dc, Enum.Parse<Chapter>((string)dc.ActiveDialog!.State[ChapterKey]), cancellationToken);
    }

    public override Task RepromptDialogAsync(ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken = default)
    {
        Turn turn = Turn.Of(turnContext);
        return turn.SayAsync(QuestionReplies.Ask(turn.AskedStep(), turn), cancellationToken);
    }

    private static async Task<DialogTurnResult> AskNextAsync(DialogContext dc, Chapter chapter, CancellationToken cancellationToken)
    {
        Turn turn = Turn.Of(dc.Context);
        if (turn.NextStep() is not { } next || (next.Question.Chapter > chapter && turn.Memory.Triage.Changing is null))
        {
            return await dc.EndDialogAsync(cancellationToken: cancellationToken);
        }

        bool isOnTheScreen = turn.Noted is not null && !turn.Memory.Triage.Awaited.IsAlarm && turn.Memory.Triage.Asked == next.Question.Id;
        turn.Remember(triage => triage with { Asked = next.Question.Id });
        await turn.SayAsync(isOnTheScreen ? QuestionReplies.AskOn(turn) : QuestionReplies.Ask(next, turn), cancellationToken);
        return EndOfTurn;
    }
}
