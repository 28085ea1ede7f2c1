using CrampBot.Dialogs.Conversations;
using CrampBot.Dialogs.Safety;

namespace CrampBot.Dialogs.Triage;

/// <summary>Begins a triage, or goes on with one.</summary>
internal static class TriageStart
{
    /// <summary>Begins with what the person has said so far; after an earlier assessment that was no emergency, with what this message says.</summary>
    public static async Task BeginAsync(Turn turn, DialogContext dialogs, CancellationToken cancellationToken)
    {
        if (turn.Memory.Triage.Concluded is not null && !Standing.IsEmergency(turn))
        {
            turn.Remember(triage => new TriageMemory { Warned = triage.Warned });
        }

        turn.Remember(triage => triage with { Interview = turn.Room.Interview.Hear(triage.Interview, turn.Stated) });
        if (Understood.Of(turn.Memory.Triage.Interview, turn.Room).Answers.Count > 0)
        {
            await turn.SayAsync(UnderstoodReplies.Everything(turn), cancellationToken);
        }

        await GoOnAsync(dialogs, cancellationToken);
    }

    /// <summary>Forgets everything said and begins anew; says first that what called for help still does.</summary>
    public static Task StartOverAsync(Turn turn, DialogContext dialogs, CancellationToken cancellationToken)
    {
        if (Standing.Line(turn) is { } line)
        {
            turn.Noted = turn.Words.Text(WordKeys.StartsOverFrom, ("line", line));
        }

        turn.Memory = turn.Memory with { Triage = new TriageMemory(), Crisis = null };
        return GoOnAsync(dialogs, cancellationToken);
    }

    /// <summary>Asks the first open question, from the top of the waterfall: what is known is passed over.</summary>
    public static async Task GoOnAsync(DialogContext dialogs, CancellationToken cancellationToken)
    {
        await dialogs.CancelAllDialogsAsync(cancellationToken);
        await dialogs.BeginDialogAsync(nameof(TriageDialog), cancellationToken: cancellationToken);
    }
}
