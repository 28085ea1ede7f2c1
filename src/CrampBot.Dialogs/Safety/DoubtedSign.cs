using CrampBot.Dialogs.Commands;
using CrampBot.Dialogs.Conversations;
using CrampBot.Dialogs.Faq;
using CrampBot.Dialogs.Replies;
using CrampBot.Dialogs.Triage;
using CrampBot.Triage;

namespace CrampBot.Dialogs.Safety;

/// <summary>Asks about a sign that a message may tell of and may not, and takes the answer.</summary>
internal static class DoubtedSign
{
    private const string Id = "in-doubt";

    /// <summary>Asks about the sign, and keeps what was asked for the next message.</summary>
    public static Task AskAsync(Finding sign, Turn turn, CancellationToken cancellationToken)
    {
        turn.Remember(triage => triage with { Awaited = new Awaited { Doubted = sign } });
        return turn.SayAsync(
            Reply.Plain(
                ReplyKind.Question,
                Id,
                turn.Words.Text(WordKeys.InDoubt, ("words", sign.Evidence!), ("sign", turn.Room.Content.Vocabulary.ById[sign.Id].Name)),
                SuggestedReply.Of(turn.Words.Text(WordKeys.InDoubtYes)),
                SuggestedReply.Of(turn.Words.Text(WordKeys.InDoubtNo)),
                Starters.Triage(turn.Words)),
            cancellationToken);
    }

    /// <summary>What a message answers to the question about a sign; null where it answers nothing.</summary>
    public static FindingStatus? AnswerTo(Finding sign, string said, Turn turn)
    {
        bool tellsOther = turn.Reading.Findings.Items.Any(finding => finding.Status is not FindingStatus.Absent);
        return turn.IsQuestion || IsGone(said, turn) ? null
            : turn.Commands.Is(Command.NotSure, said) || (turn.Commands.Begins(WordKeys.SaidNotSure, said) && !tellsOther) ? FindingStatus.Uncertain
            : turn.Commands.Is(Command.No, said) || (turn.Commands.Begins(WordKeys.SaidNo, said) && !tellsOther) ? FindingStatus.Absent
            : turn.Commands.Is(Command.Yes, said) || turn.Commands.Begins(WordKeys.SaidYes, said) ? FindingStatus.Present
            : turn.Reading.Findings.Of(sign.Id) is { Status: FindingStatus.Absent } ? FindingStatus.Absent
            : null;
    }

    /// <summary>Asks about the time since this began where the message says that the sign has gone.</summary>
    /// <returns>Whether it says so.</returns>
    public static async Task<bool> AskSinceAsync(Finding sign, string said, Turn turn, CancellationToken cancellationToken)
    {
        if (!IsGone(said, turn))
        {
            return false;
        }

        turn.Remember(triage => triage with { Awaited = new Awaited { Doubted = sign } });
        await turn.SayAsync(
            Reply.Plain(
                ReplyKind.Question,
                Id,
                turn.Words.Text(WordKeys.InDoubtSince, ("sign", turn.Room.Content.Vocabulary.ById[sign.Id].Name)),
                SuggestedReply.Of(turn.Words.Text(WordKeys.InDoubtYes)),
                SuggestedReply.Of(turn.Words.Text(WordKeys.InDoubtNo))),
            cancellationToken);
        return true;
    }

    private static bool IsGone(string said, Turn turn) => turn.Commands.Begins(WordKeys.SaidGone, said);

    /// <summary>Keeps the answer; a sign that is there, or that cannot be ruled out, is warned of and asked on from.</summary>
    public static async Task SettleAsync(Finding sign, FindingStatus status, Turn turn, DialogContext dialogs, CancellationToken cancellationToken)
    {
        Finding answer = sign with { Status = status, Origin = FindingOrigin.Answer };
        turn.Remember(triage => triage with
        {
            Interview = turn.Room.Interview.Hear(triage.Interview, new Findings([answer])),
            Concluded = status is FindingStatus.Absent ? triage.Concluded : null,
        });
        if (status is FindingStatus.Absent)
        {
            await turn.SayAsync(
                Reply.Plain(ReplyKind.Command, Id, turn.Words.Text(WordKeys.InDoubtDenied), Starters.From(turn.Words)),
                cancellationToken);
            return;
        }

        Findings known = turn.Heard().Known();
        await SafetyNet.WarnOfAsync(known, turn, cancellationToken);
        if (turn.Room.Engine.LevelOf(known) is not TriageLevel.Emergency)
        {
            await TriageStart.BeginAsync(turn, dialogs, cancellationToken);
        }
    }
}
