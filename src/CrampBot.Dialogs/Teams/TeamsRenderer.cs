using CrampBot.Dialogs.Replies;
using CrampBot.Knowledge.Wording;

namespace CrampBot.Dialogs.Teams;

/// <summary>Gives a reply the form of a message in Teams: a question is one card, an answer is a text with citations, and more than three buttons go on a card.</summary>
internal static class TeamsRenderer
{
    /// <summary>Makes the message.</summary>
    /// <param name="reply">What to say.</param>
    /// <param name="words">The bot's own words.</param>
    /// <param name="personId">Whom it is for; null where that is not known.</param>
    public static Activity Render(Reply reply, Words words, string? personId)
    {
        if (reply.Choices is not null || (reply.Link is not null && reply.Kind is not ReplyKind.Answer))
        {
            Activity onCard = ReplyRenderer.Message(reply, null);
            onCard.Summary = ReplyText.WithChoices(reply, words);
            onCard.Attachments = [TeamsCard.For(reply, words, personId)];
            return onCard;
        }

        Activity message = ReplyRenderer.Message(reply, WithLink(reply, ReplyText.Of(reply, words, citesByNumber: true)));
        if (reply.Provenance is { } provenance)
        {
            message.Entities!.Add(Citations.Of(provenance, words));
        }

        if (reply.Suggestions.Count > TeamsChannel.MostSuggestions)
        {
            message.Attachments = [TeamsCard.Buttons(reply)];
        }
        else if (reply.Suggestions.Count > 0)
        {
            message.SuggestedActions = ReplyRenderer.Buttons(reply);
        }

        return message;
    }

    private static string WithLink(Reply reply, string text) =>
        reply.Link is { } link ? $"{text}\n\n[{link.Title}]({link.Address.AbsoluteUri})" : text;
}
