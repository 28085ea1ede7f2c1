using CrampBot.Dialogs.Teams;
using CrampBot.Knowledge.Wording;

namespace CrampBot.Dialogs.Replies;

/// <summary>Gives a reply the form of a message activity: Markdown text, buttons or a card, and the entity that says what it is.</summary>
public static class ReplyRenderer
{
    private static readonly HashSet<string> WithCards = new(["directline", "webchat", "emulator", "test"], StringComparer.Ordinal);

    /// <summary>Makes the activity.</summary>
    /// <param name="reply">What to say.</param>
    /// <param name="words">The bot's own words, for the line with source and date and for the buttons of cards.</param>
    /// <param name="channelId">The channel it goes to; channels without cards get the choices as a list.</param>
    /// <param name="personId">Whom it is for, where the channel keeps a card up to date for a person; null where it does not.</param>
    public static Activity Render(Reply reply, Words words, string? channelId, string? personId = null)
    {
        ArgumentNullException.ThrowIfNull(reply);
        ArgumentNullException.ThrowIfNull(words);
        if (channelId == TeamsChannel.Id)
        {
            return TeamsRenderer.Render(reply, words, personId);
        }

        bool showsCards = WithCards.Contains(channelId ?? string.Empty);
        Activity activity = Message(reply, showsCards ? ReplyText.Of(reply, words) : ReplyText.WithChoices(reply, words));
        if (reply.Choices is { } choices)
        {
            activity.Attachments = showsCards ? [ChoiceCard.For(choices, words)] : activity.Attachments;
        }
        else if (reply.Suggestions.Count > 0)
        {
            activity.SuggestedActions = Buttons(reply);
        }

        return activity;
    }

    /// <summary>A message with a text and the entity that says what it is.</summary>
    internal static Activity Message(Reply reply, string? text)
    {
        Activity activity = MessageFactory.Text(text);
        activity.TextFormat = TextFormatTypes.Markdown;
        activity.InputHint = InputHints.ExpectingInput;
        activity.Entities = [TurnEntity.For(reply)];
        return activity;
    }

    /// <summary>What the person may say next, as buttons beside the message box.</summary>
    internal static SuggestedActions Buttons(Reply reply) => new() { Actions = [.. reply.Suggestions.Select(Button)] };

    private static CardAction Button(SuggestedReply suggestion) => new()
    {
        Type = ActionTypes.ImBack,
        Title = suggestion.Title,
        Value = suggestion.Text,
    };
}
