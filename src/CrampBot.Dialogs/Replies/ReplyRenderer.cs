using System.Globalization;
using CrampBot.Knowledge.Wording;

namespace CrampBot.Dialogs.Replies;

/// <summary>Gives a reply the form of a message activity: Markdown text, buttons or a card, and the entity that says what it is.</summary>
public static class ReplyRenderer
{
    private static readonly HashSet<string> WithCards = new(["directline", "webchat", "emulator", "msteams", "test"], StringComparer.Ordinal);

    /// <summary>Makes the activity.</summary>
    /// <param name="reply">What to say.</param>
    /// <param name="words">The bot's own words, for the line with source and date and for the buttons of cards.</param>
    /// <param name="channelId">The channel it goes to; channels without cards get the choices as a list.</param>
    public static Activity Render(Reply reply, Words words, string? channelId)
    {
        ArgumentNullException.ThrowIfNull(reply);
        ArgumentNullException.ThrowIfNull(words);
        Activity activity = MessageFactory.Text(TextOf(reply, words));
        activity.TextFormat = TextFormatTypes.Markdown;
        activity.InputHint = InputHints.ExpectingInput;
        activity.Entities = [TurnEntity.For(reply)];
        if (reply.Choices is { } choices)
        {
            Offer(choices, channelId, words, activity);
        }
        else if (reply.Suggestions.Count > 0)
        {
            activity.SuggestedActions = new SuggestedActions { Actions = [.. reply.Suggestions.Select(Button)] };
        }

        return activity;
    }

    private static void Offer(ChoiceList choices, string? channelId, Words words, Activity activity)
    {
        if (!WithCards.Contains(channelId ?? string.Empty))
        {
            IEnumerable<string> lines = choices.Choices.Concat(choices.Ways).Select(choice => $"- {choice.Text}");
            activity.Text = $"{activity.Text}\n\n{string.Join('\n', lines)}";
        }
        else
        {
            activity.Attachments = [ChoiceCard.For(choices, words)];
        }
    }

    private static string TextOf(Reply reply, Words words)
    {
        if (reply.Provenance is not { } provenance)
        {
            return reply.Text;
        }

        string line = words.Text(
            WordKeys.AnswerProvenance,
            ("sources", string.Join(", ", provenance.Sources.Select(Link))),
            ("reviewed", provenance.Reviewed.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)));
        return $"{reply.Text}\n\n{line}\n\n{provenance.Disclaimer}";
    }

    private static string Link(SourceLink source) => source.Url is { } url ? $"[{source.Name}]({url.AbsoluteUri})" : source.Name;

    private static CardAction Button(SuggestedReply suggestion) => new()
    {
        Type = ActionTypes.ImBack,
        Title = suggestion.Title,
        Value = suggestion.Text,
    };
}
