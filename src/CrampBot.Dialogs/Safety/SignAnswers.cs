using CrampBot.Dialogs.Commands;
using CrampBot.Dialogs.Conversations;
using CrampBot.Dialogs.Triage;
using CrampBot.Triage;

namespace CrampBot.Dialogs.Safety;

/// <summary>Takes a message as the answer to a sign that was asked about, or to a warning that was given.</summary>
/// <remarks>
/// Words alone do not withdraw a sign (<see cref="Findings.With"/>). Whoever was just warned, or says that it is a correction, answers:
/// what is denied by name is taken back and shown. A bare denial may have been of something else: it shows what the warning rests on, a second
/// one is asked about by name, and only a clear yes to that takes all of it back.
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
        bool isWithdrawn = awaited.IsDenial && turn.Commands.IsSaid(WordKeys.SaidIsNotSo, said);
        Finding[] denied =
        [
            .. signs.Where(sign => isWithdrawn || Alarm.Names(sign, said, turn) || (IsAnswer(awaited, said, turn) && IsDenied(sign, turn))),
        ];
        if (denied.Length > 0)
        {
            await Alarm.TakeBackAsync(denied, turn, dialogs, cancellationToken);
            return true;
        }

        return await KeepAsync(awaited, signs, said, turn, cancellationToken);
    }

    /// <summary>Answers what concerns the alarm and takes nothing back.</summary>
    private static async Task<bool> KeepAsync(Awaited awaited, IReadOnlyList<Finding> signs, string said, Turn turn, CancellationToken cancellationToken)
    {
        bool isBare = turn.Commands.Is(Command.NotRight, said) || turn.Commands.IsSaid(WordKeys.SaidNoneOfIt, said);
        bool isExpected = awaited.IsGrounds || awaited.IsDenial || (awaited.IsAlarm && (turn.Memory.Triage.Asked is null || turn.Commands.IsSaid(WordKeys.SaidItIsNot, said)));
        if (awaited.IsGrounds && isBare)
        {
            await Alarm.AskWhetherNoneIsSoAsync(signs, turn, cancellationToken);
        }
        else if ((awaited.IsGrounds || awaited.IsDenial) && !isBare && Confirms(said, turn))
        {
            await Afterwards.SayWhatToDoAsync(turn, cancellationToken);
        }
        else if (!awaited.IsDenial && (turn.Commands.Is(Command.NotRight, said) || (isExpected && isBare)))
        {
            await Alarm.ShowWhatItRestsOnAsync(signs, turn, cancellationToken);
        }
        else if (isExpected && (isBare || turn.Commands.Begins(WordKeys.SaidDenial, said)))
        {
            turn.Remember(triage => triage.Asked is null ? triage with { Interview = turn.Heard() } : triage);
            await Alarm.StayAsync(signs, turn, cancellationToken);
        }
        else
        {
            return false;
        }

        return true;
    }

    private static bool Confirms(string said, Turn turn) =>
        turn.Commands.Begins(WordKeys.SaidYes, said) || turn.Commands.IsSaid(WordKeys.SaidIsSo, said);

    private static bool IsAnswer(Awaited awaited, string said, Turn turn) =>
        awaited.IsAlarm || turn.Commands.Begins(WordKeys.SaidCorrection, said);

    private static bool IsDenied(Finding sign, Turn turn) =>
        turn.Reading.Findings.Of(sign.Id) is { Status: FindingStatus.Absent, Origin: FindingOrigin.Words };
}
