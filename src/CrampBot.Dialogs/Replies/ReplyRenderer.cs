using System.Globalization;
using CrampBot.Knowledge.Wording;

namespace CrampBot.Dialogs.Replies;

/// <summary>Gives a reply the form of a message activity: Markdown text, suggested actions, and the entity that says what it is.</summary>
public static class ReplyRenderer
{
    /// <summary>Makes the activity.</summary>
    /// <param name="reply">What to say.</param>
    /// <param name="words">The bot's own words, for the line with source and date.</param>
    public static Activity Render(Reply reply, Words words)
    {
        ArgumentNullException.ThrowIfNull(reply);
        ArgumentNullException.ThrowIfNull(words);
        Activity activity = MessageFactory.Text(TextOf(reply, words));
        activity.TextFormat = TextFormatTypes.Markdown;
        activity.InputHint = InputHints.ExpectingInput;
        activity.Entities = [TurnEntity.For(reply)];
        if (reply.Suggestions.Count > 0)
        {
            activity.SuggestedActions = new SuggestedActions { Actions = [.. reply.Suggestions.Select(Button)] };
        }

        return activity;
    }

    private static string TextOf(Reply reply, Words words)
    {
        if (reply.Provenance is not { } provenance)
        {
            return reply.Text;
        }

        string sources = string.Join(", ", provenance.Sources.Select(source => $"[{source.Name}]({source.Url.AbsoluteUri})"));
        string line = words.Text(
            WordKeys.AnswerProvenance,
            ("sources", sources),
            ("reviewed", provenance.Reviewed.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)));
        return $"{reply.Text}\n\n{line}\n\n{provenance.Disclaimer}";
    }

    private static CardAction Button(SuggestedReply suggestion) => new()
    {
        Type = ActionTypes.ImBack,
        Title = suggestion.Title,
        Value = suggestion.Text,
    };
}
