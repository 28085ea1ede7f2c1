using System.Net;
using CrampBot.Dialogs.Commands;
using CrampBot.Dialogs.Conversations;
using CrampBot.Dialogs.Replies;
using CrampBot.Dialogs.Triage;
using CrampBot.Triage;

namespace CrampBot.Dialogs.Teams;

/// <summary>Answers a button of a card that is updated in place.</summary>
internal static class CardActions
{
    /// <summary>Lets the conversation answer what was pressed, and makes the card that takes the place of the pressed one.</summary>
    /// <remarks>
    /// A question that follows takes the place of the card. Advice, and whatever follows it, becomes messages of its own below the card,
    /// which then says what was answered: nothing that matters for safety can be replaced by the next press.
    /// </remarks>
    /// <param name="turn">The turn.</param>
    /// <param name="answer">Lets the conversation answer.</param>
    /// <param name="cancellationToken">Ends the turn.</param>
    public static async Task<AdaptiveCardInvokeResponse> PressAsync(Turn turn, Func<Task> answer, CancellationToken cancellationToken)
    {
        List<Reply> said = [];
        turn.Held = said;
        await answer();
        turn.Held = null;
        Reply? onCard = FitForCard(said);
        foreach (Reply reply in onCard is null ? said : said[1..])
        {
            await turn.SayAsync(reply, cancellationToken);
        }

        return Show(onCard ?? Past(turn), turn);
    }

    /// <summary>The card as it should look now: the question while it waits for an answer, else what was answered. Changes nothing.</summary>
    /// <param name="turn">The turn.</param>
    public static AdaptiveCardInvokeResponse Refresh(Turn turn) => Show(
        turn.Submitted?.Question is { } question && question == turn.Memory.Triage.Asked ? QuestionReplies.Ask(turn.AskedStep(), turn) : Past(turn),
        turn);

    /// <summary>A reply in the place of the card.</summary>
    /// <param name="reply">The reply.</param>
    /// <param name="turn">The turn.</param>
    public static AdaptiveCardInvokeResponse Show(Reply reply, Turn turn) => new()
    {
        StatusCode = (int)HttpStatusCode.OK,
        Type = AdaptiveCard.ContentType,
        Value = TeamsCard.For(reply, turn.Words, turn.Context.Activity.From?.Id).Content,
    };

    private static Reply? FitForCard(List<Reply> said) =>
        said is [{ Provenance: null } first, ..] && (first.Choices is null || said.Count == 1) ? first : null;

    private static Reply Past(Turn turn)
    {
        Question? question = turn.Room.Content.Questions.Questions.FirstOrDefault(question => question.Id == turn.Submitted?.Question);
        return question is null ? CommandReplies.NothingAsked(turn.Words)
            : Reply.Plain(ReplyKind.Command, question.Id, turn.Memory.Triage.Interview.HasAnswered(question.Id)
                ? turn.Words.Text(
                    WordKeys.CardAnswered,
                    ("question", question.Title),
                    ("answer", Understood.AnswerTo(question, turn.Memory.Triage.Interview, turn.Room)))
                : turn.Words.Text(WordKeys.CardPast, ("question", question.Title)));
    }
}
