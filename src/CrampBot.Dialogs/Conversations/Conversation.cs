using CrampBot.Dialogs.Commands;
using CrampBot.Dialogs.Faq;
using CrampBot.Knowledge.Answers;

namespace CrampBot.Dialogs.Conversations;

/// <summary>Decides what a message gets; the order of the guards is the design.</summary>
public static class Conversation
{
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
        await turn.SayAsync(CommandReplies.Greeting(turn.Knowledge.Words), cancellationToken);
    }

    /// <summary>Answers a message.</summary>
    /// <param name="turn">The turn.</param>
    /// <param name="cancellationToken">Ends the turn.</param>
    public static async Task AnswerAsync(Turn turn, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turn);
        if (turn.Text.Length == 0)
        {
            await turn.SayAsync(CommandReplies.TextOnly(turn.Knowledge.Words), cancellationToken);
            return;
        }

        AnswerResult result = turn.Knowledge.Finder.Find(turn.Text, turn.Memory.LastAnswer);
        if (result.Outcome is AnswerOutcome.Answered)
        {
            turn.Memory = turn.Memory with { LastAnswer = new AnswerContext(result.Ranked[0].Section.Id, result.Facet) };
        }

        await turn.SayAsync(AnswerReplies.For(result, turn.Knowledge.Words), cancellationToken);
    }
}
