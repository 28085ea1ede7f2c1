using CrampBot.Dialogs.Commands;
using CrampBot.Dialogs.Conversations;
using CrampBot.Dialogs.Triage;
using CrampBot.Triage;

namespace CrampBot.Dialogs.Safety;

/// <summary>Takes a message as the answer to a sign that was asked about, or to a warning that was given.</summary>
/// <remarks>
/// Words alone do not withdraw a sign (<see cref="Findings.With"/>). Whoever was just warned, or says that it is a correction, answers:
/// what is denied by name is taken back and shown; a bare denial only shows what the warning rests on, and a second one takes all of it back.
/// </remarks>
internal static class SignAnswers
{
    /// <summary>Takes the message where it is such an answer.</summary>
    /// <param name="awaited">What the bot's last message asked or warned of.</param>
    /// <param name="said">The message in normal form.</param>
    /// <param name="turn">The turn.</param>
    /// <param name="dialogs">The dialogs, a triage running or not.</param>
    /// <param name="cancellationToken">Ends the turn.</param>
    /// <returns>Whether the message was taken.</returns>
    public static async Task<bool> TakeAsync(Awaited awaited, string said, Turn turn, DialogContext dialogs, CancellationToken cancellationToken)
    {
        if (turn.Submitted is null && awaited.Doubted is { } doubted && DoubtedSign.AnswerTo(doubted, said, turn) is { } status)
        {
            await DoubtedSign.SettleAsync(doubted, status, turn, dialogs, cancellationToken);
            return true;
        }

        if (turn.Submitted is not null || turn.IsQuestion || SafetyNet.LevelBefore(turn) > TriageLevel.Urgent)
        {
            return false;
        }

        IReadOnlyList<Finding> signs = AlarmSigns.Of(turn.Memory.Triage.Interview.Known(), turn.Room);
        bool deniesAll = awaited.IsGrounds && (turn.Commands.IsSaid(WordKeys.SaidNoneOfIt, said) || turn.Commands.Is(Command.NotRight, said));
        Finding[] denied =
        [
            .. signs.Where(sign => deniesAll || Alarm.Names(sign, said, turn) || (IsAnswer(awaited, said, turn) && IsDenied(sign, turn))),
        ];
        if (denied.Length > 0)
        {
            await Alarm.TakeBackAsync(denied, turn, dialogs, cancellationToken);
            return true;
        }

        bool isAsking = turn.Memory.Triage.Asked is not null;
        if (turn.Commands.Is(Command.NotRight, said) || (awaited.IsAlarm && !isAsking && turn.Commands.Begins(WordKeys.SaidDenial, said)))
        {
            await Alarm.ShowWhatItRestsOnAsync(signs, turn, cancellationToken);
            return true;
        }

        return false;
    }

    private static bool IsAnswer(Awaited awaited, string said, Turn turn) =>
        awaited.IsAlarm || turn.Commands.Begins(WordKeys.SaidCorrection, said);

    private static bool IsDenied(Finding sign, Turn turn) =>
        turn.Reading.Findings.Of(sign.Id) is { Status: FindingStatus.Absent, Origin: FindingOrigin.Words };
}
