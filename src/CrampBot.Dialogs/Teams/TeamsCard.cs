using System.Text.Json.Nodes;
using CrampBot.Dialogs.Conversations;
using CrampBot.Dialogs.Replies;
using CrampBot.Knowledge.Wording;

namespace CrampBot.Dialogs.Teams;

/// <summary>The cards of a personal chat in Teams. A pressed card is replaced in place (<see cref="CardActions"/>).</summary>
internal static class TeamsCard
{
    /// <summary>The verb of a button that answers a question.</summary>
    public const string AnswerVerb = "answer";

    /// <summary>The verb with which Teams asks for the card as it should look now.</summary>
    public const string RefreshVerb = "refresh";

    /// <summary>The first version that can be updated in place.</summary>
    private const string Version = "1.4";

    /// <summary>The longest text that a button shows whole on a narrow card, in characters.</summary>
    private const int LongestButton = 48;

    /// <summary>A reply as one card: the text, and the choices of a question or buttons for what to say next.</summary>
    /// <param name="reply">What to say.</param>
    /// <param name="words">The bot's own words.</param>
    /// <param name="personId">For whom Teams keeps the card up to date; null where that is not known.</param>
    public static Attachment For(Reply reply, Words words, string? personId) =>
        reply.Choices is { } choices ? Question(reply, choices, words, personId)
        : Made(
            [.. AdaptiveCard.Paragraphs(ReplyText.Of(reply, words)), .. reply.Suggestions.Select(Say)],
            reply.Link is { } link ? [AdaptiveCard.OpenUrl(link)] : [],
            ReplyText.Of(reply, words));

    /// <summary>The buttons of a reply whose text stands above the card.</summary>
    /// <param name="reply">The reply.</param>
    public static Attachment Buttons(Reply reply) =>
        AdaptiveCard.Attached(AdaptiveCard.Of(Version, reply.Suggestions.Select(Say), []));

    private static Attachment Question(Reply reply, ChoiceList choices, Words words, string? personId)
    {
        JsonObject card = AdaptiveCard.Of(
            Version,
            [.. AdaptiveCard.Paragraphs(ReplyText.Of(reply, words)), .. Inputs(choices, words)],
            [
                .. choices.PicksMany ? [Execute(words.Text(WordKeys.TheseFit), choices.QuestionId, null)] : Array.Empty<JsonObject>(),
                .. choices.Ways.Select(way => Execute(IsTooLong(way) ? words.Text(WordKeys.NoneOfThese) : way.Text, choices.QuestionId, way.Id)),
            ]);
        card["fallbackText"] = ReplyText.WithChoices(reply, words);
        if (personId is not null)
        {
            card["refresh"] = new JsonObject
            {
                ["action"] = new JsonObject
                {
                    ["type"] = "Action.Execute",
                    ["verb"] = RefreshVerb,
                    ["data"] = Submission.DataOf(choices.QuestionId, null),
                },
                ["userIds"] = new JsonArray(personId),
            };
        }

        return AdaptiveCard.Attached(card);
    }

    private static IEnumerable<JsonNode> Inputs(ChoiceList choices, Words words)
    {
        if (choices.Scale is { } scale)
        {
            yield return AdaptiveCard.Choices(Submission.ScaleKey, scale.Ask, picksMany: false, scale.Points);
        }

        if (choices.PicksMany)
        {
            IEnumerable<ChoiceItem> boxes = choices.Choices.Where(choice => choices.Scale?.InPlaceOf.Contains(choice.Id) is not true);
            yield return AdaptiveCard.Choices(Submission.PicksKey, words.Text(WordKeys.PickAll), picksMany: true, boxes);
        }
        else
        {
            foreach (ChoiceItem choice in choices.Choices)
            {
                yield return AdaptiveCard.Alone(Execute(choice.Text, choices.QuestionId, choice.Id));
            }
        }

        foreach (ChoiceItem way in choices.Ways.Where(IsTooLong))
        {
            yield return AdaptiveCard.Paragraphs(words.Text(WordKeys.NoneMeans, ("meaning", way.Text))).First();
        }
    }

    private static bool IsTooLong(ChoiceItem way) => way.Text.Length > LongestButton;

    /// <summary>A button that updates the card in place; where the client cannot, it sends the same as a message.</summary>
    private static JsonObject Execute(string title, string questionId, string? answer) => new()
    {
        ["type"] = "Action.Execute",
        ["title"] = title,
        ["verb"] = AnswerVerb,
        ["data"] = Submission.DataOf(questionId, answer),
        ["fallback"] = AdaptiveCard.Submit(title, Submission.DataOf(questionId, answer)),
    };

    private static JsonObject Say(SuggestedReply suggestion) => AdaptiveCard.Alone(AdaptiveCard.Submit(
        suggestion.Title,
        new JsonObject { ["msteams"] = new JsonObject { ["type"] = "imBack", ["value"] = suggestion.Text } }));

    private static Attachment Made(IEnumerable<JsonNode> body, IEnumerable<JsonNode> actions, string fallbackText)
    {
        JsonObject card = AdaptiveCard.Of(Version, body, actions);
        card["fallbackText"] = fallbackText;
        return AdaptiveCard.Attached(card);
    }
}
