using CrampBot.Dialogs.Commands;
using CrampBot.Dialogs.Conversations;
using CrampBot.Triage;

namespace CrampBot.Dialogs.Triage;

/// <summary>Answers a button or card of a question that is not the one being asked.</summary>
internal static class OldButtons
{
    /// <summary>Keeps what was pressed where it makes things more urgent; else says that the question is past and offers the change.</summary>
    /// <param name="pressed">What was pressed.</param>
    /// <param name="turn">The turn.</param>
    /// <param name="dialogs">The dialogs, a triage running or not.</param>
    /// <param name="cancellationToken">Ends the turn.</param>
    public static async Task AnswerAsync(Submission pressed, Turn turn, DialogContext dialogs, CancellationToken cancellationToken)
    {
        InterviewState before = turn.Memory.Triage.Interview;
        Question? question = turn.Room.Content.Questions.Questions.FirstOrDefault(question => question.Id == pressed.Question);
        if (question is not null && turn.Room.AnswersIn(turn.Commands).Read(question, before, pressed) is { } after
            && IsMoreUrgent(after, turn)
            && turn.Room.SecondLook.Of(question, before, after) is null)
        {
            await AnswerKeeper.KeepAsync(question, after, turn, cancellationToken);
            await TriageStart.GoOnAsync(dialogs, cancellationToken);
        }
        else if (question is not null && before.HasAnswered(question.Id))
        {
            await turn.SayAsync(CommandReplies.OldButton(question, turn), cancellationToken);
        }
        else if (dialogs.ActiveDialog is null)
        {
            await turn.SayAsync(CommandReplies.NothingAsked(turn.Words), cancellationToken);
        }
        else
        {
            await dialogs.RepromptDialogAsync(cancellationToken);
        }
    }

    private static bool IsMoreUrgent(InterviewState after, Turn turn) =>
        turn.Room.Engine.LevelOf(after.Known()) is var level
        && level <= TriageLevel.Urgent
        && level < turn.Room.Engine.LevelOf(turn.Memory.Triage.Interview.Known());
}
