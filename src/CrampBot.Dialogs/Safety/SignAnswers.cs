using CrampBot.Dialogs.Commands;
using CrampBot.Dialogs.Conversations;
using CrampBot.Dialogs.Triage;
using CrampBot.Triage;
using CrampBot.Triage.Reading;

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
        if (turn.Submitted is null && awaited.Doubted is { } doubted)
        {
            if (DoubtedSign.AnswerTo(doubted, said, turn) is { } status)
            {
                await DoubtedSign.SettleAsync(doubted, status, turn, dialogs, cancellationToken);
                return true;
            }

            if (await DoubtedSign.AskSinceAsync(doubted, said, turn, cancellationToken))
            {
                return true;
            }
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

        bool isBare = IsBareDenial(said, turn);
        bool isWordedAway = turn.Commands.Holds(WordKeys.SaidWasNotSo, said);
        if ((awaited.IsGrounds && (isBare || isWordedAway)) || (awaited.IsDenial && isWordedAway))
        {
            await Alarm.AskWhetherNoneIsSoAsync(signs, turn, cancellationToken);
        }
        else if ((awaited.IsGrounds || awaited.IsDenial) && !isBare && Confirms(said, turn))
        {
            await Afterwards.SayWhatToDoAsync(turn, cancellationToken);
        }
        else if (!awaited.IsDenial && Disputes(awaited, signs, said, turn))
        {
            await Alarm.ShowWhatItRestsOnAsync(signs, turn, cancellationToken);
        }
        else
        {
            return false;
        }

        return true;
    }

    /// <summary>Keeps the alarm where the message denies something else, as in "no fever though".</summary>
    /// <param name="awaited">What the bot's last message asked or warned of.</param>
    /// <param name="said">The message in normal form.</param>
    /// <param name="turn">The turn.</param>
    /// <param name="cancellationToken">Ends the turn.</param>
    /// <returns>Whether the message was such a denial.</returns>
    public static async Task<bool> KeepAsync(Awaited awaited, string said, Turn turn, CancellationToken cancellationToken)
    {
        if (turn.Submitted is not null || turn.IsQuestion || SafetyNet.LevelBefore(turn) > TriageLevel.Urgent
            || !IsExpected(awaited, said, turn)
            || !(IsBareDenial(said, turn) || turn.Commands.Begins(WordKeys.SaidDenial, said)))
        {
            return false;
        }

        turn.Remember(triage => triage.Asked is null ? triage with { Interview = turn.Heard() } : triage);
        await Alarm.StayAsync(AlarmSigns.Of(turn.Memory.Triage.Interview.Known(), turn.Room), turn, cancellationToken);
        return true;
    }

    private static bool Disputes(Awaited awaited, IReadOnlyList<Finding> signs, string said, Turn turn) =>
        turn.Commands.Is(Command.NotRight, said)
        || (IsExpected(awaited, said, turn) && IsBareDenial(said, turn))
        || (awaited.IsAlarm && turn.Commands.Holds(WordKeys.SaidWasNotSo, said))
        || (Standing.IsEmergency(turn) && (signs.Any(sign => IsDenied(sign, turn)) || turn.Commands.Holds(WordKeys.SaidWasNotSo, said)));

    private static bool IsBareDenial(string said, Turn turn) =>
        turn.Commands.Is(Command.NotRight, said) || turn.Commands.IsSaid(WordKeys.SaidNoneOfIt, said);

    /// <summary>Whether a denial answers the alarm, and not a question below it.</summary>
    private static bool IsExpected(Awaited awaited, string said, Turn turn) => awaited.IsGrounds || awaited.IsDenial
        || (awaited.IsAlarm && (turn.Memory.Triage.Asked is null || turn.Commands.IsSaid(WordKeys.SaidItIsNot, said)));

    private static bool Confirms(string said, Turn turn) =>
        turn.Commands.Begins(WordKeys.SaidYes, said) || turn.Commands.IsSaid(WordKeys.SaidIsSo, said);

    private static bool IsAnswer(Awaited awaited, string said, Turn turn) =>
        awaited.IsAlarm || turn.Commands.Begins(WordKeys.SaidCorrection, said);

    /// <summary>Whether the message denies a sign by name; the "no" of "no, I can breathe fine" denies nothing that follows.</summary>
    private static bool IsDenied(Finding sign, Turn turn) => IsAbsent(sign, turn.Reading)
        || (turn.Commands.WithoutNo(turn.Said) is { } rest && IsAbsent(sign, turn.Room.Reader.Read(rest)));

    private static bool IsAbsent(Finding sign, MessageReading reading) =>
        reading.Findings.Of(sign.Id) is { Status: FindingStatus.Absent, Origin: FindingOrigin.Words };
}
