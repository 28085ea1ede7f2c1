using CrampBot.Dialogs.Replies;
using CrampBot.Knowledge.Wording;

namespace CrampBot.Dialogs.Teams;

/// <summary>Gives a reply the form of a message in Teams: a question is one card, an answer has citations, and more than three buttons go on a card.</summary>
internal static class TeamsRenderer
{
    /// <summary>Makes the message.</summary>
    /// <param name="reply">What to say.</param>
    /// <param name="words">The bot's own words.</param>
    /// <param name="personId">Whom it is for; null where that is not known.</param>
    public static Activity Render(Reply reply, Words words, string? personId)
    {
        if (reply.Choices is not null)
        {
            Activity question = ReplyRenderer.Message(reply, null);
            question.Summary = ReplyText.WithChoices(reply, words);
            question.Attachments = [TeamsCard.For(reply, words, personId)];
            return question;
        }

        Activity message = ReplyRenderer.Message(reply, ReplyText.Of(reply, words, citesByNumber: true));
        if (reply.Provenance is { } provenance)
        {
            message.Entities!.Add(Citations.Of(provenance, words));
        }

        if (reply.Suggestions.Count > TeamsChannel.MostSuggestions || reply.Link is not null)
        {
            message.Attachments = [TeamsCard.Buttons(reply)];
        }
        else if (reply.Suggestions.Count > 0)
        {
            message.SuggestedActions = ReplyRenderer.Buttons(reply);
        }

        return message;
    }
}
