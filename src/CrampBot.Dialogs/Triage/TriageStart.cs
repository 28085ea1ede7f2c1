using CrampBot.Dialogs.Conversations;

namespace CrampBot.Dialogs.Triage;

/// <summary>Begins a triage, or goes on with one.</summary>
internal static class TriageStart
{
    /// <summary>Begins with what the person has said so far; after an earlier assessment, with what this message says.</summary>
    public static async Task BeginAsync(Turn turn, DialogContext dialogs, CancellationToken cancellationToken)
    {
        if (turn.Memory.Triage.Concluded is not null)
        {
            turn.Remember(triage => new TriageMemory { Warned = triage.Warned });
        }

        turn.Remember(triage => triage with { Interview = turn.Room.Interview.Hear(triage.Interview, turn.Reading.Findings) });
        if (Understood.Of(turn.Memory.Triage.Interview, turn.Room).Answers.Count > 0)
        {
            await turn.SayAsync(UnderstoodReplies.Everything(turn), cancellationToken);
        }

        await GoOnAsync(dialogs, cancellationToken);
    }

    /// <summary>Forgets everything said and begins anew.</summary>
    public static Task StartOverAsync(Turn turn, DialogContext dialogs, CancellationToken cancellationToken)
    {
        turn.Memory = turn.Memory with { Triage = new TriageMemory() };
        return GoOnAsync(dialogs, cancellationToken);
    }

    /// <summary>Asks the first open question, from the top of the waterfall: what is known is passed over.</summary>
    public static async Task GoOnAsync(DialogContext dialogs, CancellationToken cancellationToken)
    {
        await dialogs.CancelAllDialogsAsync(cancellationToken);
        await dialogs.BeginDialogAsync(nameof(TriageDialog), cancellationToken: cancellationToken);
    }
}
