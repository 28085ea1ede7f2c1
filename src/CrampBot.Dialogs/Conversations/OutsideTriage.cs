using CrampBot.Dialogs.Commands;
using CrampBot.Dialogs.Misses;
using CrampBot.Dialogs.Safety;
using CrampBot.Dialogs.Triage;
using CrampBot.Knowledge.Answers;
using CrampBot.Triage;

namespace CrampBot.Dialogs.Conversations;

/// <summary>Answers what is written while no question waits: goes into what is told by questions, or looks it up.</summary>
/// <param name="misses">Collects what could not be answered.</param>
internal sealed class OutsideTriage(IMissLog misses)
{
    /// <summary>How many things a message must tell to be taken as the description of a problem rather than a question.</summary>
    private const int Description = 3;

    /// <summary>Answers a message.</summary>
    /// <param name="doubted">The sign that the person was asked about, in doubt; null where there was none.</param>
    /// <param name="isWarned">Whether the person was warned of what the message states.</param>
    /// <param name="isHelped">Whether an urgent class was answered.</param>
    /// <param name="turn">The turn.</param>
    /// <param name="dialogs">The dialogs, no triage running.</param>
    /// <param name="cancellationToken">Ends the turn.</param>
    public async Task AnswerAsync(Finding? doubted, bool isWarned, bool isHelped, Turn turn, DialogContext dialogs, CancellationToken cancellationToken)
    {
        if (!turn.IsQuestion && !isWarned && turn.Memory.Triage.Concluded is not null && Corrections.Find(turn) is { } corrected)
        {
            await corrected.KeepAsync(turn, cancellationToken);
            await TriageStart.GoOnAsync(dialogs, cancellationToken);
            return;
        }

        bool isEmergency = SafetyNet.LevelWith(turn) is TriageLevel.Emergency;
        if (!isEmergency && (turn.Told < Description || Afterwards.IsMore(turn.Said, turn)) && await Afterwards.TakeAsync(turn.Said, turn, dialogs, cancellationToken))
        {
            return;
        }

        Finding? doubt = SafetyNet.Doubt(turn);
        string? sign = isWarned || isEmergency || doubt is not null ? null : SafetyNet.SignTold(turn);
        bool tells = sign is not null || (doubt is not null && !turn.AsksOnTheWay);
        AnswerResult result = turn.Knowledge.Finder.Find(turn.Text, tells ? null : turn.Memory.LastAnswer);
        if (doubt is null && KnowledgeAnswers.IsUnknown(result) && !turn.AsksOnTheWay)
        {
            doubt = doubted;
        }

        if (!turn.AsksOnTheWay && !isEmergency && (isWarned || IsDescription(sign, doubt, result, turn)))
        {
            await TriageStart.BeginAsync(turn, dialogs, cancellationToken);
            return;
        }

        if (!isHelped)
        {
            await LookUpAsync(result, sign, doubt, isWarned, turn, cancellationToken);
        }

        turn.Remember(triage => triage with { Interview = turn.Heard(), Awaited = triage.Awaited with { Denied = SaidToBeSo.DeniedIn(turn) } });
    }

    /// <summary>Whether a message that asks nothing is gone into by questions: it tells much, or a sign or a cramp that nothing in the knowledge speaks of.</summary>
    private static bool IsDescription(string? sign, Finding? doubt, AnswerResult result, Turn turn) =>
        (turn.Told >= Description && !(turn.HasQuestionWord && result.Outcome is AnswerOutcome.Answered))
        || (sign is not null && !result.HasReply)
        || (KnowledgeAnswers.IsUnknown(result) && doubt is null && turn.Told > 0 && turn.Memory.Triage.Concluded is null);

    /// <summary>Answers from the knowledge, and asks about a sign that was told or is in doubt.</summary>
    private async Task LookUpAsync(AnswerResult result, string? sign, Finding? doubt, bool isWarned, Turn turn, CancellationToken cancellationToken)
    {
        bool isAnswered = isWarned
            ? turn.AsksOnTheWay && result.Outcome is AnswerOutcome.Answered
            : doubt is null || (turn.AsksOnTheWay && !KnowledgeAnswers.IsUnknown(result));
        if (isAnswered)
        {
            await KnowledgeAnswers.SayAsync(result, turn, cancellationToken);
        }

        if (sign is not null)
        {
            turn.Remember(triage => triage with { Awaited = new Awaited { IsTriageOffered = true } });
            await turn.SayAsync(CommandReplies.OfferTriage(sign, turn.Words), cancellationToken);
        }
        else if (doubt is not null)
        {
            await DoubtedSign.AskAsync(doubt, turn, cancellationToken);
        }

        if (KnowledgeAnswers.IsUnknown(result) && !isWarned)
        {
            string? nearest = result.Ranked.Count == 0 ? null : result.Ranked[0].Section.Id;
            await misses.RecordAsync(turn.Context, new Miss(Miss.NotCovered, turn.Text, nearest), cancellationToken);
        }
        else if (result.Outcome is AnswerOutcome.DidYouMean && !isWarned)
        {
            turn.Memory = turn.Memory with { Offered = MissText.Masked(turn.Text) };
        }
    }
}
