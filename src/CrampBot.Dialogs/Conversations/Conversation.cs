using CrampBot.Dialogs.Commands;
using CrampBot.Dialogs.Faq;
using CrampBot.Dialogs.Misses;
using CrampBot.Dialogs.Replies;
using CrampBot.Dialogs.Safety;
using CrampBot.Dialogs.Triage;
using CrampBot.Knowledge.Answers;
using CrampBot.Knowledge.Content;
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

    /// <summary>How many things a message must tell to be taken as the description of a problem rather than a question.</summary>
    private const int Description = 3;

    private readonly CommandHandler _commands = new(services);

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
            await AnswerOutsideTriageAsync(expected, isWarned, isHelped, turn, dialogs, cancellationToken);
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
            await AnswerFromKnowledgeAsync(found.Value, turn, cancellationToken);
            await turn.SayAsync(QuestionReplies.AskOn(turn), cancellationToken);
        }
        else if (turn.IsQuestion && IsFound())
        {
            await AnswerFromKnowledgeAsync(found.Value, turn, cancellationToken);
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

    private async Task AnswerOutsideTriageAsync(Expected expected, bool isWarned, bool isHelped, Turn turn, DialogContext dialogs, CancellationToken cancellationToken)
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
        if (doubt is null && IsUnknown(result) && !turn.AsksOnTheWay)
        {
            doubt = expected.Awaited.Doubted;
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
        || (IsUnknown(result) && doubt is null && turn.Told > 0 && turn.Memory.Triage.Concluded is null);

    /// <summary>Answers from the knowledge, and asks about a sign that was told or is in doubt.</summary>
    private async Task LookUpAsync(AnswerResult result, string? sign, Finding? doubt, bool isWarned, Turn turn, CancellationToken cancellationToken)
    {
        bool isAnswered = isWarned
            ? turn.AsksOnTheWay && result.Outcome is AnswerOutcome.Answered
            : doubt is null || (turn.AsksOnTheWay && !IsUnknown(result));
        if (isAnswered)
        {
            await AnswerFromKnowledgeAsync(result, turn, cancellationToken);
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

        if (IsUnknown(result) && !isWarned)
        {
            string? nearest = result.Ranked.Count == 0 ? null : result.Ranked[0].Section.Id;
            await misses.RecordAsync(turn.Context, new Miss(Miss.NotCovered, turn.Text, nearest), cancellationToken);
        }
        else if (result.Outcome is AnswerOutcome.DidYouMean && !isWarned)
        {
            turn.Memory = turn.Memory with { Offered = MissText.Masked(turn.Text) };
        }
    }

    private static bool IsUnknown(AnswerResult result) => result is { Outcome: AnswerOutcome.NotCovered, Reply: null };

    private static Task AnswerFromKnowledgeAsync(AnswerResult result, Turn turn, CancellationToken cancellationToken)
    {
        if (result.Outcome is AnswerOutcome.Answered)
        {
            turn.Memory = turn.Memory with { LastAnswer = new AnswerContext(result.Ranked[0].Section.Id, result.Facet) };
        }

        if (CrisisIn(result, turn) is { } crisis)
        {
            return Crisis.SayAsync(crisis, turn, cancellationToken);
        }

        if (IsUnknown(result) && Standing.IsEmergency(turn))
        {
            return Afterwards.SayWhatToDoAsync(turn, cancellationToken);
        }

        Reply reply = AnswerReplies.For(result, turn.Words, SafetyNet.Reminder(turn));
        if (result.Outcome is AnswerOutcome.Answered)
        {
            reply = SafetyNet.InsteadOf(AnswerReplies.For(result, turn.Words), result.Ranked[0].Section.Title, turn) ?? reply;
            turn.Remember(triage => triage with { Awaited = SaidToBeSo.AfterAnswer(triage.Awaited, reply.Text) });
        }

        return turn.SayAsync(reply, cancellationToken);
    }

    /// <summary>The urgent class that a message is of, or that stands and is said once more in the place of small talk and of what is not covered.</summary>
    private static FixedReply? CrisisIn(AnswerResult result, Turn turn) => result.Reply is { Urgency: not Urgency.None } urgent && !turn.IsQuestion ? urgent
        : result.Outcome is AnswerOutcome.SmallTalk or AnswerOutcome.NotCovered ? Crisis.Of(turn)
        : null;

    /// <summary>What the bot's last message leads one to expect of this one.</summary>
    /// <param name="Awaited">What it asked or warned of.</param>
    /// <param name="Offered">The message in reply to which it offered sections; null where it offered none.</param>
    /// <param name="IsAnswer">Whether a question of the triage waits.</param>
    /// <param name="IsLate">Whether the person was silent for long and now writes; a card that is pressed answers its question at any time.</param>
    private sealed record Expected(Awaited Awaited, string? Offered, bool IsAnswer, bool IsLate);
}
