using CrampBot.Dialogs.Conversations;
using CrampBot.Triage;

namespace CrampBot.Dialogs.Triage;

/// <summary>Keeps an answer, and shows what it changed.</summary>
internal static class AnswerKeeper
{
    /// <summary>Keeps the interview with an answer.</summary>
    /// <param name="question">The question that was answered.</param>
    /// <param name="after">The interview with the answer.</param>
    /// <param name="turn">The turn.</param>
    /// <param name="cancellationToken">Ends the turn.</param>
    public static async Task KeepAsync(Question question, InterviewState after, Turn turn, CancellationToken cancellationToken)
    {
        InterviewState before = turn.Memory.Triage.Interview;
        turn.Remember(triage => triage with { Interview = after, Asked = null, Changing = null });
        if (before.HasAnswered(question.Id))
        {
            await turn.SayAsync(UnderstoodReplies.Changed(question, before, after, turn), cancellationToken);
        }
        else if (turn.Submitted is not null)
        {
            turn.Noted = turn.Words.Text(WordKeys.Noted, ("answer", Understood.AnswerTo(question, after, turn.Room)));
        }
    }
}
