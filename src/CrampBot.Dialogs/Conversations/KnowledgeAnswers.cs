using CrampBot.Dialogs.Faq;
using CrampBot.Dialogs.Replies;
using CrampBot.Dialogs.Safety;
using CrampBot.Dialogs.Triage;
using CrampBot.Knowledge.Answers;
using CrampBot.Knowledge.Content;

namespace CrampBot.Dialogs.Conversations;

/// <summary>Says what was found in the knowledge, with what comes before it.</summary>
internal static class KnowledgeAnswers
{
    /// <summary>Whether nothing in the knowledge speaks of the message.</summary>
    public static bool IsUnknown(AnswerResult result) => result is { Outcome: AnswerOutcome.NotCovered, Reply: null };

    /// <summary>Says an answer; where what stands forbids it or comes before it, that is said.</summary>
    public static Task SayAsync(AnswerResult result, Turn turn, CancellationToken cancellationToken)
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
}
