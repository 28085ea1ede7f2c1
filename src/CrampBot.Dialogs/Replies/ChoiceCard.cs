using System.Text.Json.Nodes;
using CrampBot.Dialogs.Conversations;
using CrampBot.Knowledge.Wording;

namespace CrampBot.Dialogs.Replies;

/// <summary>The choices of a question as an Adaptive Card: boxes to tick, or a button for each choice, and one for each way out.</summary>
internal static class ChoiceCard
{
    /// <summary>Version 1.3 is what Web Chat shows.</summary>
    private const string Version = "1.3";

    /// <summary>Makes the card.</summary>
    public static Attachment For(ChoiceList choices, Words words) => AdaptiveCard.Attached(AdaptiveCard.Of(
        Version,
        choices.PicksMany
            ? [AdaptiveCard.Choices(Submission.PicksKey, words.Text(WordKeys.PickAll), picksMany: true, choices.Choices)]
            : choices.Choices.Select(choice => AdaptiveCard.Alone(Submit(choice.Text, choices.QuestionId, choice.Id))),
        [
            .. choices.PicksMany ? [Submit(words.Text(WordKeys.TheseFit), choices.QuestionId, null)] : Array.Empty<JsonObject>(),
            .. choices.Ways.Select(way => Submit(way.Text, choices.QuestionId, way.Id)),
        ]));

    private static JsonObject Submit(string title, string questionId, string? answer) =>
        AdaptiveCard.Submit(title, Submission.DataOf(questionId, answer));
}
