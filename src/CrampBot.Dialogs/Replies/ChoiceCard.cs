using System.Text.Json.Nodes;
using CrampBot.Dialogs.Conversations;
using CrampBot.Knowledge.Wording;

namespace CrampBot.Dialogs.Replies;

/// <summary>The choices of a question as an Adaptive Card: boxes to tick, or a button for each choice, and one for each way out.</summary>
internal static class ChoiceCard
{
    private const string ContentType = "application/vnd.microsoft.card.adaptive";

    /// <summary>Version 1.3 is what Web Chat and Teams both show.</summary>
    private const string Version = "1.3";

    /// <summary>Makes the card.</summary>
    public static Attachment For(ChoiceList choices, Words words)
    {
        JsonObject card = new()
        {
            ["type"] = "AdaptiveCard",
            ["version"] = Version,
            ["body"] = new JsonArray(choices.PicksMany ? [Boxes(choices, words)] : [.. choices.Choices.Select(choice => OneButton(choice, choices.QuestionId))]),
            ["actions"] = new JsonArray(
            [
                .. choices.PicksMany ? [Submit(words.Text(WordKeys.TheseFit), choices.QuestionId, null)] : Array.Empty<JsonObject>(),
                .. choices.Ways.Select(way => Submit(way.Text, choices.QuestionId, way.Id)),
            ]),
        };
        return new Attachment { ContentType = ContentType, Content = BotJson.ParseContent(card.ToJsonString()) };
    }

    private static JsonObject Boxes(ChoiceList choices, Words words) => new()
    {
        ["type"] = "Input.ChoiceSet",
        ["id"] = Submission.PicksKey,
        ["label"] = words.Text(WordKeys.PickAll),
        ["style"] = "expanded",
        ["isMultiSelect"] = true,
        ["wrap"] = true,
        ["choices"] = new JsonArray([.. choices.Choices.Select(choice => new JsonObject { ["title"] = choice.Text, ["value"] = choice.Id })]),
    };

    /// <summary>A set of its own for each button: Teams shows six actions in a set at most.</summary>
    private static JsonObject OneButton(ChoiceItem choice, string questionId) => new()
    {
        ["type"] = "ActionSet",
        ["spacing"] = "small",
        ["actions"] = new JsonArray(Submit(choice.Text, questionId, choice.Id)),
    };

    private static JsonObject Submit(string title, string questionId, string? answer)
    {
        JsonObject data = new() { [Submission.QuestionKey] = questionId };
        if (answer is not null)
        {
            data[Submission.AnswerKey] = answer;
        }

        return new JsonObject { ["type"] = "Action.Submit", ["title"] = title, ["data"] = data };
    }
}
