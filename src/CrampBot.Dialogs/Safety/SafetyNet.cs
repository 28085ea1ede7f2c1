using CrampBot.Dialogs.Conversations;
using CrampBot.Dialogs.Replies;
using CrampBot.Dialogs.Triage;
using CrampBot.Knowledge.Content;
using CrampBot.Knowledge.Urgent;
using CrampBot.Triage;

namespace CrampBot.Dialogs.Safety;

/// <summary>Looks at every message for warning signs, whatever the conversation is about, and answers them first.</summary>
internal static class SafetyNet
{
    /// <summary>How urgent what is known would be with what the message says.</summary>
    public static TriageLevel LevelWith(Turn turn) => turn.LevelOf(turn.Heard());

    /// <summary>How urgent what was known before the message is.</summary>
    public static TriageLevel LevelBefore(Turn turn) => turn.LevelOf(turn.Memory.Triage.Interview);

    /// <summary>Whether the message states what makes it an emergency that it was not before; "I don't know" states nothing.</summary>
    public static bool IsNewEmergency(Turn turn) =>
        turn.Reading.Findings.Items.Any(finding => finding.Status is FindingStatus.Present)
        && LevelWith(turn) is TriageLevel.Emergency
        && LevelBefore(turn) is not TriageLevel.Emergency;

    /// <summary>Says what helps first where the message speaks of an urgent class; a choice of ours that was pressed or typed is no such message.</summary>
    /// <param name="turn">The turn.</param>
    /// <param name="cancellationToken">Ends the turn.</param>
    /// <returns>Whether anything was said.</returns>
    public static async Task<bool> HelpAsync(Turn turn, CancellationToken cancellationToken)
    {
        FixedReply[] urgent = turn.IsChoice || IsTakingBack(turn)
            ? []
            : [.. turn.Knowledge.Finder.Urgent(turn.Text).Where(sign => !IsCovered(sign, turn)).Select(sign => sign.Reply)];
        foreach (FixedReply reply in urgent.DistinctBy(reply => reply.Urgency))
        {
            await Crisis.SayAsync(reply, turn, cancellationToken);
        }

        if (urgent is [{ } first, _, ..])
        {
            turn.Memory = turn.Memory with { Crisis = first.Id };
        }

        return urgent.Length > 0;
    }

    /// <summary>Warns of what the message adds, once for each reason.</summary>
    /// <param name="turn">The turn.</param>
    /// <param name="cancellationToken">Ends the turn.</param>
    /// <returns>Whether the person was warned.</returns>
    public static async Task<bool> WarnAsync(Turn turn, CancellationToken cancellationToken)
    {
        if (!IsUrgent(turn))
        {
            return false;
        }

        return await WarnOfAsync(turn.Heard().Known(), turn, cancellationToken);
    }

    /// <summary>Warns of what is known, once for each reason.</summary>
    /// <param name="known">What is known.</param>
    /// <param name="turn">The turn.</param>
    /// <param name="cancellationToken">Ends the turn.</param>
    /// <returns>Whether the person was warned.</returns>
    public static async Task<bool> WarnOfAsync(Findings known, Turn turn, CancellationToken cancellationToken)
    {
        Assessment assessment = turn.Room.Engine.Assess(known, turn.Country);
        Reason[] untold = Untold(assessment, turn);
        if (untold.Length == 0)
        {
            return false;
        }

        turn.Remember(triage => triage with
        {
            Warned = [.. triage.Warned, .. untold.Select(reason => reason.RuleId)],
            Awaited = new Awaited { IsAlarm = true },
        });
        await turn.SayAsync(AssessmentReplies.Warning(assessment, untold, turn), cancellationToken);
        return true;
    }

    /// <summary>Keeps what the message states, whichever guard has answered it, and forgets warnings of what is not so any more.</summary>
    /// <param name="isWarned">Whether the person was warned of what the message states.</param>
    /// <param name="turn">The turn.</param>
    public static void KeepWhatCounts(bool isWarned, Turn turn)
    {
        Findings known = turn.Memory.Triage.Interview.Known();
        if (isWarned && turn.Stated.Items.Any(told => told.Status is FindingStatus.Present && known.Of(told.Id) is not { Status: FindingStatus.Present }))
        {
            turn.Remember(triage => triage with { Interview = turn.Room.Interview.Hear(triage.Interview, turn.Stated) });
        }

        if (turn.Memory.Triage.Warned.Count > 0)
        {
            IReadOnlySet<string> firing = turn.Room.Engine.RulesThatFire(turn.Memory.Triage.Interview.Known());
            turn.Remember(triage => triage with { Warned = [.. triage.Warned.Where(firing.Contains)] });
        }
    }

    /// <summary>What an answer about stretching and the like must not let a person forget who was told to be seen today or now.</summary>
    /// <returns>The reminder; null where nothing that was known before the message is that urgent.</returns>
    public static string? Reminder(Turn turn)
    {
        if (LevelBefore(turn) > TriageLevel.Urgent)
        {
            return null;
        }

        Assessment assessment = turn.Room.Engine.Assess(turn.Memory.Triage.Interview.Known(), turn.Country);
        return turn.Words.Text(
            WordKeys.SeenFirst,
            ("title", assessment.Title),
            ("list", string.Join('\n', assessment.Now.Select(item => $"- {item}"))));
    }

    /// <summary>What is said in the place of an answer that tells to do what the advice to be seen today or now forbids.</summary>
    /// <param name="answer">The answer.</param>
    /// <param name="title">What it is about.</param>
    /// <param name="turn">The turn.</param>
    /// <returns>The reminder, and that the rest can wait; null where the answer tells nothing of the kind.</returns>
    public static Reply? InsteadOf(Reply answer, string title, Turn turn)
    {
        if (Reminder(turn) is not { } reminder)
        {
            return null;
        }

        Assessment assessment = turn.Room.Engine.Assess(turn.Memory.Triage.Interview.Known(), turn.Country);
        return CareThatWaits.IsIn(answer.Text, assessment, turn)
            ? AssessmentReplies.Part(assessment, [reminder, turn.Words.Text(WordKeys.CanWait, ("title", title))], turn)
            : null;
    }

    /// <summary>The sign that the message may tell of and may not, where nothing urgent is known; null where there is none.</summary>
    /// <remarks>Doubt is no ground for an alarm, but for a question.</remarks>
    public static Finding? Doubt(Turn turn) => LevelWith(turn) <= TriageLevel.Urgent
        ? null
        : turn.Reading.Findings.Items
            .FirstOrDefault(finding =>
            finding is { Status: FindingStatus.Uncertain, Evidence: not null } && turn.Room.WarningSigns.Contains(finding.Id));

    /// <summary>Whether the message is a button that names a sign to say that it is not so.</summary>
    private static bool IsTakingBack(Turn turn) => LevelBefore(turn) <= TriageLevel.Urgent
        && AlarmSigns.Of(turn.Memory.Triage.Interview.Known(), turn.Room).Any(sign => Alarm.Names(sign, turn.Said, turn));

    /// <summary>Whether the triage warns of the same in this turn, or has read in the message what it makes of it.</summary>
    private static bool IsCovered(UrgentSign sign, Turn turn) => sign.Reply.Urgency is Urgency.UnlessWarned
        && ((!sign.IsWorded && turn.TellsMore)
            || (IsUrgent(turn)
                && Untold(turn.Room.Engine.Assess(turn.Heard().Known(), turn.Country), turn).Any(reason => reason.Level is TriageLevel.Emergency)));

    /// <summary>Whether the message states something, and what is known with it is urgent.</summary>
    private static bool IsUrgent(Turn turn) =>
        turn.Reading.Findings.Items.Any(finding => finding.Status is FindingStatus.Present) && LevelWith(turn) <= TriageLevel.Urgent;

    /// <summary>The urgent reasons that the person has not been told.</summary>
    private static Reason[] Untold(Assessment assessment, Turn turn) =>
    [
        .. assessment.Reasons.Where(reason => reason.Level <= TriageLevel.Urgent && !turn.Memory.Triage.Warned.Contains(reason.RuleId)),
    ];

    /// <summary>The words in which people tell of themselves, and ask nothing, a sign for which they should be seen; null where there are none.</summary>
    /// <remarks>After an assessment, only a sign that it did not know.</remarks>
    public static string? SignTold(Turn turn) => turn.AsksOnTheWay || !turn.SpeaksOfOneself
        ? null
        : turn.Room.Engine.SignsToBeSeenFor(turn.Reading.Findings)
            .FirstOrDefault(sign => turn.Memory.Triage is not { Concluded: not null } concluded || !IsKnown(sign, concluded.Interview))
            ?.Evidence;

    private static bool IsKnown(Finding sign, InterviewState interview) => interview.Known().Of(sign.Id) is { Status: FindingStatus.Present };
}
