using CrampBot.Dialogs.Commands;
using CrampBot.Dialogs.Conversations;
using CrampBot.Dialogs.Faq;
using CrampBot.Dialogs.Replies;
using CrampBot.Dialogs.Triage;
using CrampBot.Knowledge.Content;
using CrampBot.Knowledge.Loading;

namespace CrampBot.Dialogs.Safety;

/// <summary>Help that the rules of the triage know nothing of: a class of what is not covered that needs help first.</summary>
/// <remarks>It stands, and is recalled, until the person says that it is over or was not so, or starts over.</remarks>
internal static class Crisis
{
    private const string EndedId = "crisis-ended";
    private const string AreYouSafeId = "are-you-safe";

    private static readonly IReadOnlyList<string> Asks = [WordKeys.AfterAlone, WordKeys.AfterUntil];
    private static readonly IReadOnlyList<string> Answers = [WordKeys.AfterEmergency, WordKeys.AfterEased];

    /// <summary>The class that stands; null where none does.</summary>
    public static FixedReply? Of(Turn turn) =>
        turn.Memory.Crisis is { } id ? turn.Knowledge.Content.OutOfScope.GetValueOrDefault(id) : null;

    /// <summary>The line that recalls a class.</summary>
    public static string Line(FixedReply crisis, Turn turn) => Text(crisis, WordKeys.CrisisStands, WordKeys.CrisisStandsKindly, turn);

    /// <summary>Says what helps, and remembers the class.</summary>
    public static Task SayAsync(FixedReply crisis, Turn turn, CancellationToken cancellationToken)
    {
        turn.Memory = turn.Memory with { Crisis = crisis.Id };
        return turn.SayAsync(AnswerReplies.HelpFirst(crisis, SuggestedReply.Of(OverButton(crisis, turn))), cancellationToken);
    }

    /// <summary>Answers a message that concerns the class that stands: that it is over, or what to do.</summary>
    /// <param name="said">The message in normal form.</param>
    /// <param name="turn">The turn.</param>
    /// <param name="cancellationToken">Ends the turn.</param>
    /// <returns>Whether it was answered.</returns>
    public static async Task<bool> AnswerAsync(string said, Turn turn, CancellationToken cancellationToken)
    {
        if (turn.Submitted is not null || Of(turn) is not { } crisis)
        {
            return false;
        }

        bool isAsking = turn.Memory.Triage.Asked is not null;
        bool isOver = IsOver(crisis, said, turn);
        if (isOver && crisis.Urgency is Urgency.Always && !IsSafe(crisis, said, turn))
        {
            await turn.SayAsync(
                Reply.Plain(
                    ReplyKind.Question,
                    AreYouSafeId,
                    turn.Words.Text(WordKeys.CrisisAreYouSafe, ("number", turn.Room.Content.Dispositions.NumberFor(turn.Country))),
                    SuggestedReply.Of(OverButton(crisis, turn))),
                cancellationToken);
        }
        else if (isOver)
        {
            turn.Memory = turn.Memory with { Crisis = null };
            await turn.SayAsync(
                Reply.Plain(ReplyKind.Command, EndedId, Text(crisis, WordKeys.CrisisEnded, WordKeys.CrisisEndedKindly, turn)), cancellationToken);
        }
        else if (Asks.Any(key => turn.Commands.Begins(key, said)) || (!isAsking && IsAnswered(said, turn)))
        {
            await SayAsync(crisis, turn, cancellationToken);
        }
        else
        {
            return false;
        }

        if (isAsking)
        {
            await turn.SayAsync(QuestionReplies.AskOn(turn), cancellationToken);
        }

        return true;
    }

    private static bool IsAnswered(string said, Turn turn) =>
        turn.Commands.Find(said) is Command.Triage || Answers.Any(key => turn.Commands.IsSaid(key, said));

    private static bool IsOver(FixedReply crisis, string said, Turn turn) => !turn.IsQuestion
        && (turn.Commands.Is(Command.NotRight, said)
            || turn.Commands.IsSaid(WordKeys.CrisisIsOver, said)
            || turn.Commands.IsSaid(WordKeys.CrisisIsOver, turn.Commands.Bare(said))
            || IsSafe(crisis, said, turn));

    private static bool IsSafe(FixedReply crisis, string said, Turn turn) => said == NormalForm.Of(OverButton(crisis, turn))
        || turn.Commands.IsSaid(WordKeys.CrisisIsSafe, said)
        || turn.Commands.IsSaid(WordKeys.CrisisIsSafe, turn.Commands.Bare(said));

    private static string OverButton(FixedReply crisis, Turn turn) => Text(crisis, WordKeys.CrisisOver, WordKeys.CrisisOverKindly, turn);

    /// <summary>What no warning of the triage ever speaks of is a crisis of the mind, and spoken of kindly.</summary>
    private static string Text(FixedReply crisis, string key, string keyKindly, Turn turn) => turn.Words.Text(
        crisis.Urgency is Urgency.Always ? keyKindly : key,
        ("number", turn.Room.Content.Dispositions.NumberFor(turn.Country)));
}
