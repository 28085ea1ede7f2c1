using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace CrampBot.Dialogs.Conversations;

/// <summary>What a pressed card sends: the question it belongs to and what was picked.</summary>
/// <param name="Question">The id of the question.</param>
/// <param name="Picks">The ids of the choices picked; empty where the card was sent with nothing picked.</param>
public sealed record Submission(string Question, IReadOnlyList<string> Picks)
{
    /// <summary>The key of the question's id in the value that a card sends.</summary>
    public const string QuestionKey = "question";

    /// <summary>The key of the choices picked in a list, joined by commas.</summary>
    public const string PicksKey = "picks";

    /// <summary>The key of the choice that a button of its own stands for.</summary>
    public const string AnswerKey = "answer";

    /// <summary>The key of the points picked on a scale.</summary>
    public const string ScaleKey = "scale";

    private const string CardAction = "adaptiveCard/action";

    /// <summary>The points picked on the question's scale; null where none were.</summary>
    public int? Points { get; init; }

    /// <summary>Makes the submission of an answer written as choice ids.</summary>
    /// <param name="question">The id of the question.</param>
    /// <param name="picks">Choice ids parted by commas.</param>
    public static Submission Of(string question, string picks) => new(question, Split(picks));

    /// <summary>Reads what a card sent.</summary>
    /// <param name="activity">The message, or the request of a card that is updated in place.</param>
    /// <returns>The submission; null where the activity is no answer of a card of ours.</returns>
    public static Submission? Read(Activity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        JsonElement value = BotJson.ReadContent(activity.Value);
        if (activity.Name == CardAction)
        {
            value = Member(Member(value, "action"), "data");
        }

        return TextOf(value, QuestionKey) is { } question
            ? new Submission(question, TextOf(value, AnswerKey) is { } answer ? [answer] : Split(TextOf(value, PicksKey)))
            {
                Points = int.TryParse(TextOf(value, ScaleKey), NumberStyles.None, CultureInfo.InvariantCulture, out int points) ? points : null,
            }
            : null;
    }

    /// <summary>The data of a button.</summary>
    /// <param name="question">The id of the question.</param>
    /// <param name="answer">The id of the choice that the button stands for; null where it sends what is picked in the list.</param>
    internal static JsonObject DataOf(string question, string? answer)
    {
        JsonObject data = new() { [QuestionKey] = question };
        if (answer is not null)
        {
            data[AnswerKey] = answer;
        }

        return data;
    }

    private static string? TextOf(JsonElement value, string key) =>
        Member(value, key) is { ValueKind: JsonValueKind.String } text ? text.GetString() : null;

    private static JsonElement Member(JsonElement value, string name) =>
        value.ValueKind is JsonValueKind.Object && value.TryGetProperty(name, out JsonElement member) ? member : default;

    private static string[] Split(string? picks) =>
        (picks ?? string.Empty).Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
