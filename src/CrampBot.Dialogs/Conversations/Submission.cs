using System.Text.Json;

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

    /// <summary>Makes the submission of an answer written as choice ids.</summary>
    /// <param name="question">The id of the question.</param>
    /// <param name="picks">Choice ids parted by commas.</param>
    public static Submission Of(string question, string picks) => new(question, Split(picks));

    /// <summary>Reads what a card sent.</summary>
    /// <param name="activity">The message.</param>
    /// <returns>The submission; null where the message is no answer of a card of ours.</returns>
    public static Submission? Read(Activity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        JsonElement value = BotJson.ReadContent(activity.Value);
        return value.ValueKind is JsonValueKind.Object && TextOf(value, QuestionKey) is { } question
            ? new Submission(question, TextOf(value, AnswerKey) is { } answer ? [answer] : Split(TextOf(value, PicksKey)))
            : null;
    }

    private static string? TextOf(JsonElement value, string key) =>
        value.TryGetProperty(key, out JsonElement text) && text.ValueKind is JsonValueKind.String ? text.GetString() : null;

    private static string[] Split(string? picks) =>
        (picks ?? string.Empty).Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
