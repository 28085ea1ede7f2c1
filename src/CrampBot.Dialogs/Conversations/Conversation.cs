using CrampBot.Dialogs.Commands;
using CrampBot.Dialogs.Faq;
using CrampBot.Dialogs.Misses;
using CrampBot.Dialogs.Safety;
using CrampBot.Dialogs.Triage;
using CrampBot.Knowledge.Answers;
using CrampBot.Triage;

namespace CrampBot.Dialogs.Conversations;

/// <summary>Decides what a message gets; the order of the guards is the design (<c>docs/architecture.md</c>).</summary>
/// <param name="services">What the host does for the bot.</param>
/// <param name="misses">Collects what could not be answered.</param>
/// <param name="clock">Tells how long the person was silent.</param>
public sealed class Conversation(IHostServices services, IMissLog misses, TimeProvider clock)
{
    /// <summary>How long after the last message the bot asks whether to go on with a triage.</summary>
    public static readonly TimeSpan LongSilence = TimeSpan.FromDays(1);

    private readonly CommandHandler _commands = new(services);
    private readonly OutsideTriage _outside = new(misses);

    /// <summary>Greets the person, once in a conversation.</summary>
    /// <param name="turn">The turn.</param>
    /// <param name="cancellationToken">Ends the turn.</param>
    public static async Task GreetAsync(Turn turn, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turn);
        if (turn.Memory.Greeted)
        {
            return;
        }

        turn.Memory = turn.Memory with { Greeted = true };
        await turn.SayAsync(CommandReplies.Greeting(turn.Words), cancellationToken);
    }

    /// <summary>Answers a message: what calls for help first, and then the rest. What was warned of is kept, whichever guard answers.</summary>
    /// <param name="turn">The turn.</param>
    /// <param name="dialogs">The dialogs, a triage running or not.</param>
    /// <param name="cancellationToken">Ends the turn.</param>
    public async Task AnswerAsync(Turn turn, DialogContext dialogs, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turn);
        ArgumentNullException.ThrowIfNull(dialogs);
        Expected expected = new(
            turn.Memory.Triage.Awaited,
            turn.Memory.Offered,
            IsAnswer: dialogs.ActiveDialog is not null && turn.Memory.Triage.Asked is not null,
            IsLate: turn.Submitted is null && clock.GetUtcNow() - turn.Memory.LastMessage > LongSilence);
        turn.Memory = turn.Memory with { LastMessage = clock.GetUtcNow(), Greeted = true, Offered = null, Begun = BegunSentence.In(turn) };
        turn.Remember(triage => triage with { Awaited = new Awaited() });

        bool isHelped = await SafetyNet.HelpAsync(turn, cancellationToken);
        if (turn.Text.Length == 0 && turn.Submitted is null)
        {
            await turn.SayAsync(CommandReplies.TextOnly(turn.Words), cancellationToken);
        }
        else if (expected.IsAnswer && SafetyNet.IsNewEmergency(turn))
        {
            turn.Remember(triage => triage with { Interview = turn.Heard(), Changing = null });
            await TriageStart.GoOnAsync(dialogs, cancellationToken);
        }
        else
        {
            bool isWarned = await SafetyNet.WarnAsync(turn, cancellationToken);
            await AnswerInOrderAsync(expected, isWarned, isHelped, turn, dialogs, cancellationToken);
            SafetyNet.KeepWhatCounts(isWarned, turn);
        }
    }

    private async Task AnswerInOrderAsync(Expected expected, bool isWarned, bool isHelped, Turn turn, DialogContext dialogs, CancellationToken cancellationToken)
    {
        string said = turn.Said;
        Awaited awaited = expected.Awaited;
        if (turn.IsCut)
        {
            await turn.SayAsync(CommandReplies.TooLong(turn.Words), cancellationToken);
        }
        else if (await AnswerWhatStandsAsync(awaited, isWarned, isHelped, turn, dialogs, cancellationToken))
        {
            return;
        }
        else if (turn.Commands.Find(said) is { } command)
        {
            await _commands.RunAsync(command, turn, dialogs, cancellationToken);
        }
        else if (expected is { IsAnswer: true, IsLate: true })
        {
            await turn.SayAsync(CommandReplies.GoOnOrStartOver(turn.Words), cancellationToken);
        }
        else if (turn.Commands.FindChange(said, turn.Room.Content.Questions, awaited.IsWhichAnswer) is { } question)
        {
            await CommandHandler.ChangeAsync(question, turn, dialogs, cancellationToken);
        }
        else if (turn.Submitted is { } old && old.Question != turn.Memory.Triage.Asked)
        {
            await OldButtons.AnswerAsync(old, turn, dialogs, cancellationToken);
        }
        else if (expected.IsAnswer && isHelped)
        {
            turn.Remember(triage => triage with { Interview = turn.Heard() });
            await turn.SayAsync(QuestionReplies.AskOn(turn), cancellationToken);
        }
        else if (expected.IsAnswer)
        {
            await AnswerInTriageAsync(turn, dialogs, cancellationToken);
        }
        else if (!isWarned && !isHelped && await Afterwards.TakeAnotherAsync(awaited, said, turn, dialogs, cancellationToken))
        {
            return;
        }
        else if (awaited.IsTriageOffered && turn.Commands.Is(Command.Yes, said))
        {
            await (turn.Memory.Triage.Concluded is null
                ? TriageStart.BeginAsync(turn, dialogs, cancellationToken)
                : TriageStart.GoOnAsync(dialogs, cancellationToken));
        }
        else if (!isWarned && !isHelped && await SaidToBeSo.TakeAsync(awaited, turn, dialogs, cancellationToken))
        {
            return;
        }
        else if (expected.Offered is { } offered && turn.IsNoneOfThese(said))
        {
            await misses.RecordAsync(turn.Context, new Miss(Miss.DidYouMean, offered, null), cancellationToken);
            await turn.SayAsync(AnswerReplies.Unknown(turn.Words), cancellationToken);
        }
        else
        {
            await _outside.AnswerAsync(awaited.Doubted, isWarned, isHelped, turn, dialogs, cancellationToken);
        }
    }

    /// <summary>Answers what concerns a sign that was asked about or warned of, a crisis that stands, or an assessment that was given.</summary>
    private static async Task<bool> AnswerWhatStandsAsync(
        Awaited awaited, bool isWarned, bool isHelped, Turn turn, DialogContext dialogs, CancellationToken cancellationToken) =>
        (!isWarned && await SignAnswers.TakeAsync(awaited, turn.Said, turn, dialogs, cancellationToken))
        || (!isWarned && !isHelped && await Crisis.AnswerAsync(turn.Said, turn, cancellationToken))
        || (!isWarned && await Afterwards.AnswerAsync(awaited, turn.Said, turn, cancellationToken))
        || (!isWarned && await SignAnswers.KeepAsync(awaited, turn.Said, turn, cancellationToken));

    private static async Task AnswerInTriageAsync(Turn turn, DialogContext dialogs, CancellationToken cancellationToken)
    {
        Lazy<AnswerResult> found = new(() => turn.Knowledge.Finder.Find(turn.Text, turn.Memory.LastAnswer));
        bool IsRefused() => found.Value is { Outcome: AnswerOutcome.NotCovered, Reply: not null } && turn.IsQuestion;
        bool IsFound() => IsRefused() || found.Value.Outcome is AnswerOutcome.Answered or AnswerOutcome.SmallTalk;

        if (turn.Answered() is not null && !(turn.IsQuestion && IsFound()))
        {
            await dialogs.ContinueDialogAsync(cancellationToken);
        }
        else if (!turn.IsQuestion && Corrections.Find(turn) is { } corrected)
        {
            await corrected.KeepAsync(turn, cancellationToken);
            await TriageStart.GoOnAsync(dialogs, cancellationToken);
        }
        else if (!turn.IsQuestion && !turn.TellsMore && found.Value.Outcome is AnswerOutcome.SmallTalk && !turn.Commands.Begins(WordKeys.SaidYes, turn.Said))
        {
            await KnowledgeAnswers.SayAsync(found.Value, turn, cancellationToken);
            await turn.SayAsync(QuestionReplies.AskOn(turn), cancellationToken);
        }
        else if (turn.IsQuestion && IsFound())
        {
            await KnowledgeAnswers.SayAsync(found.Value, turn, cancellationToken);
            await AskOnAsync(turn, dialogs, cancellationToken);
        }
        else if (turn.TellsMore && !IsOnlyDoubt(turn))
        {
            turn.Noted = UnderstoodReplies.NotedWords(turn);
            await AskOnAsync(turn, dialogs, cancellationToken);
        }
        else
        {
            await dialogs.ContinueDialogAsync(cancellationToken);
        }
    }

    private static bool IsOnlyDoubt(Turn turn) =>
        turn.Reading.Findings.Items.All(finding => finding.Status is FindingStatus.Uncertain);

    /// <summary>Asks the same question once more, or the next where the message has answered it by the way.</summary>
    private static Task AskOnAsync(Turn turn, DialogContext dialogs, CancellationToken cancellationToken)
    {
        bool tellsMore = turn.TellsMore;
        turn.Remember(triage => triage with { Interview = turn.Heard() });
        return tellsMore ? TriageStart.GoOnAsync(dialogs, cancellationToken) : dialogs.RepromptDialogAsync(cancellationToken);
    }

    /// <summary>What the bot's last message leads one to expect of this one.</summary>
    /// <param name="Awaited">What it asked or warned of.</param>
    /// <param name="Offered">The message in reply to which it offered sections; null where it offered none.</param>
    /// <param name="IsAnswer">Whether a question of the triage waits.</param>
    /// <param name="IsLate">Whether the person was silent for long and now writes; a card that is pressed answers its question at any time.</param>
    private sealed record Expected(Awaited Awaited, string? Offered, bool IsAnswer, bool IsLate);
}
