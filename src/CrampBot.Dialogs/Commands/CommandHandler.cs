using CrampBot.Dialogs.Conversations;
using CrampBot.Dialogs.Replies;
using CrampBot.Dialogs.Safety;
using CrampBot.Dialogs.Triage;
using CrampBot.Triage;

namespace CrampBot.Dialogs.Commands;

/// <summary>Does what a command says.</summary>
/// <param name="services">What the host does for the bot: deleting, and the page for the doctor.</param>
internal sealed class CommandHandler(IHostServices services)
{
    /// <summary>Does the command.</summary>
    /// <param name="command">The command.</param>
    /// <param name="turn">The turn.</param>
    /// <param name="dialogs">The dialogs, a triage running or not.</param>
    /// <param name="cancellationToken">Ends the turn.</param>
    /// <exception cref="ArgumentOutOfRangeException">Nobody has decided what the command does.</exception>
    public Task RunAsync(Command command, Turn turn, DialogContext dialogs, CancellationToken cancellationToken) => command switch
    {
        Command.Help => InterruptAsync(CommandReplies.Help(turn.Words), turn, dialogs, cancellationToken),
        Command.Triage => TriageStart.BeginAsync(turn, dialogs, cancellationToken),
        Command.Cancel => CancelAsync(turn, dialogs, cancellationToken),
        Command.StartOver => TriageStart.StartOverAsync(turn, dialogs, cancellationToken),
        Command.Back => BackAsync(turn, dialogs, cancellationToken),
        Command.Change => AskWhichAnswerAsync(turn, cancellationToken),
        Command.Why => AboutQuestionAsync(QuestionReplies.Why, turn, cancellationToken),
        Command.Explain => AboutQuestionAsync(QuestionReplies.Explain, turn, cancellationToken),
        Command.WhatDoYouKnow => InterruptAsync(UnderstoodReplies.Everything(turn), turn, dialogs, cancellationToken),
        Command.GoOn => GoOnAsync(turn, dialogs, cancellationToken),
        Command.ForTheDoctor => ShowForTheDoctorAsync(turn, cancellationToken),
        Command.ForgetMe => ForgetAsync(turn, dialogs, cancellationToken),
        Command.No or Command.NotSure or Command.Yes or Command.NotRight => throw new ArgumentOutOfRangeException(nameof(command), command, "This only answers a question."),
        _ => throw new ArgumentOutOfRangeException(nameof(command), command, "Nobody has decided what this command does."),
    };

    /// <summary>Asks a question again, whose answer the person wants to change.</summary>
    public static Task ChangeAsync(Question question, Turn turn, DialogContext dialogs, CancellationToken cancellationToken)
    {
        turn.Remember(triage => triage with { Changing = question.Id });
        return TriageStart.GoOnAsync(dialogs, cancellationToken);
    }

    private static async Task InterruptAsync(Reply reply, Turn turn, DialogContext dialogs, CancellationToken cancellationToken)
    {
        await turn.SayAsync(reply, cancellationToken);
        await dialogs.RepromptDialogAsync(cancellationToken);
    }

    private static async Task CancelAsync(Turn turn, DialogContext dialogs, CancellationToken cancellationToken)
    {
        bool isRunning = dialogs.ActiveDialog is not null;
        await dialogs.CancelAllDialogsAsync(cancellationToken);
        if (Standing.IsEmergency(turn))
        {
            turn.Remember(triage => triage with { Asked = null, Changing = null });
            await turn.SayAsync(CommandReplies.CancelledInEmergency(turn.Words), cancellationToken);
            return;
        }

        turn.Memory = turn.Memory with { Triage = new TriageMemory() };
        await turn.SayAsync(isRunning ? CommandReplies.Cancelled(turn.Words) : CommandReplies.NothingToCancel(turn.Words), cancellationToken);
    }

    private static Task AskWhichAnswerAsync(Turn turn, CancellationToken cancellationToken)
    {
        turn.Remember(triage => triage with { Awaited = new Awaited { IsWhichAnswer = true } });
        return turn.SayAsync(CommandReplies.WhichAnswer(turn), cancellationToken);
    }

    /// <summary>Asks the question before the one that waits; of those that were answered, the last.</summary>
    private static Task BackAsync(Turn turn, DialogContext dialogs, CancellationToken cancellationToken)
    {
        string? asked = turn.Memory.Triage.Asked;
        string? before = turn.Memory.Triage.Interview.Entries
            .Select(entry => entry.QuestionId)
            .OfType<string>()
            .TakeWhile(question => question != asked)
            .LastOrDefault();
        return before is not null ? ChangeAsync(turn.Room.Content.Questions.Find(before), turn, dialogs, cancellationToken)
            : asked is not null ? turn.SayAsync(QuestionReplies.First(turn), cancellationToken)
            : turn.SayAsync(CommandReplies.NothingAsked(turn.Words), cancellationToken);
    }

    private static Task AboutQuestionAsync(Func<Turn, Reply> say, Turn turn, CancellationToken cancellationToken) =>
        turn.SayAsync(turn.Memory.Triage.Asked is null ? CommandReplies.NothingAsked(turn.Words) : say(turn), cancellationToken);

    private static Task GoOnAsync(Turn turn, DialogContext dialogs, CancellationToken cancellationToken) => dialogs.ActiveDialog is null
        ? turn.SayAsync(CommandReplies.NothingAsked(turn.Words), cancellationToken)
        : dialogs.RepromptDialogAsync(cancellationToken);

    private Task ShowForTheDoctorAsync(Turn turn, CancellationToken cancellationToken)
    {
        if (turn.Memory.Triage.Asked is not null)
        {
            turn.Noted = turn.Words.Text(WordKeys.SummaryAtTheEnd);
            return turn.SayAsync(QuestionReplies.AskOn(turn), cancellationToken);
        }

        return turn.SayAsync(
            turn.Memory.Triage.Concluded is null ? CommandReplies.SummaryAtTheEnd(turn.Words)
                : services.SummaryAddress(turn.Context) is { } address ? CommandReplies.ForTheDoctor(address, turn.Words)
                : CommandReplies.NothingAsked(turn.Words),
            cancellationToken);
    }

    private async Task ForgetAsync(Turn turn, DialogContext dialogs, CancellationToken cancellationToken)
    {
        string? line = Standing.Line(turn);
        await dialogs.CancelAllDialogsAsync(cancellationToken);
        turn.Memory = new ConversationMemory { Greeted = true };
        await services.ForgetAsync(turn.Context, cancellationToken);
        Reply forgotten = CommandReplies.Forgotten(turn.Words);
        await turn.SayAsync(line is null ? forgotten : forgotten.Under(line), cancellationToken);
    }
}
