using CrampBot.Dialogs.Conversations;
using CrampBot.Dialogs.Triage;
using CrampBot.Triage;

namespace CrampBot.Dialogs.Safety;

/// <summary>Takes a message that says of what was just read, or just denied, that it is so: “mine is”, “well, a bit”.</summary>
internal static class SaidToBeSo
{
    /// <summary>How many words such a message has at most.</summary>
    private const int Short = 10;

    /// <summary>Asks about a sign that was just denied, or begins the questions where an answer was just read.</summary>
    /// <param name="awaited">What the bot's last message was.</param>
    /// <param name="turn">The turn.</param>
    /// <param name="dialogs">The dialogs, with no triage running.</param>
    /// <param name="cancellationToken">Ends the turn.</param>
    /// <returns>Whether the message was such a one.</returns>
    public static async Task<bool> TakeAsync(Awaited awaited, Turn turn, DialogContext dialogs, CancellationToken cancellationToken)
    {
        if (turn.AsksOnTheWay || SafetyNet.LevelWith(turn) <= TriageLevel.Urgent || turn.Said.Split(' ').Length > Short)
        {
            return false;
        }

        if (awaited.Denied is { } denied && !turn.HasQuestionWord && turn.Commands.Begins(WordKeys.SaidReversal, turn.Said))
        {
            await DoubtedSign.AskAsync(SafetyNet.Doubt(turn) ?? denied with { Status = FindingStatus.Uncertain, Evidence = turn.Text }, turn, cancellationToken);
            return true;
        }

        if (!IsOfTheAnswer(awaited, turn))
        {
            return false;
        }

        turn.Noted = turn.Words.Text(WordKeys.FitsYou);
        await TriageStart.BeginAsync(turn, dialogs, cancellationToken);
        return true;
    }

    /// <summary>What the next message may say to be so.</summary>
    /// <param name="awaited">What is awaited otherwise.</param>
    /// <param name="answer">The text of an answer that was given.</param>
    public static Awaited AfterAnswer(Awaited awaited, string answer) =>
        awaited with { IsAnswer = true, IsAskedBack = answer.Split('\n').Any(line => line.Contains('?', StringComparison.Ordinal) && !line.StartsWith("**", StringComparison.Ordinal)) };

    /// <summary>The warning sign that the message denies; null where it denies none.</summary>
    public static Finding? DeniedIn(Turn turn) => turn.Reading.Findings.Items.FirstOrDefault(finding =>
        finding is { Status: FindingStatus.Absent, Origin: FindingOrigin.Words } && turn.Room.WarningSigns.Contains(finding.Id));

    private static bool IsOfTheAnswer(Awaited awaited, Turn turn) => turn.Commands.Begins(WordKeys.SaidFitsMe, turn.Said) ? awaited.IsAnswer
        : awaited.IsAskedBack && !turn.HasQuestionWord
            && (turn.Commands.Begins(WordKeys.SaidYes, turn.Said) || turn.Commands.IsSaid(WordKeys.SaidIsSo, turn.Said));
}
