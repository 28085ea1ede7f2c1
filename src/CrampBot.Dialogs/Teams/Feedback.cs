using System.Text.Json;
using CrampBot.Dialogs.Misses;
using CrampBot.Dialogs.Replies;

namespace CrampBot.Dialogs.Teams;

/// <summary>The thumbs under an answer in a personal chat in Teams, and what becomes of them. In a group nothing is kept to rate by.</summary>
internal static class Feedback
{
    /// <summary>The name of the request in which a rating comes.</summary>
    public const string Request = "message/submitAction";

    /// <summary>How many answers can still be rated.</summary>
    public const int MostRateable = 20;

    private const string Loop = """{"feedbackLoop":{"type":"default"}}""";
    private const string FeedbackAction = "feedback";
    private const string Dislike = "dislike";

    /// <summary>Whether a message gets thumbs.</summary>
    public static bool IsAskedFor(Reply reply, Activity incoming) =>
        reply.Kind is ReplyKind.Answer && incoming.ChannelId == TeamsChannel.Id && !TeamsChannel.IsGroup(incoming);

    /// <summary>Asks Teams to show thumbs under a message.</summary>
    public static void AskFor(Activity message) => message.ChannelData = BotJson.ParseContent(Loop);

    /// <summary>Notes one more answer that can be rated, and lets go of the oldest.</summary>
    public static IReadOnlyList<RateableAnswer> With(IReadOnlyList<RateableAnswer> earlier, string messageId, string sectionId) =>
        [.. earlier.Append(new RateableAnswer(messageId, sectionId)).TakeLast(MostRateable)];

    /// <summary>Reads a low rating.</summary>
    /// <param name="rating">The request.</param>
    /// <param name="rateable">The answers that can be rated.</param>
    /// <returns>The miss, its text the person's reason; null where the rating is not low.</returns>
    public static Miss? LowRating(Activity rating, IReadOnlyList<RateableAnswer> rateable)
    {
        JsonElement value = BotJson.ReadContent(rating.Value);
        JsonElement given = Member(value, "actionValue");
        return TextOf(value, "actionName") == FeedbackAction && TextOf(given, "reaction") == Dislike
            ? new Miss(Miss.LowRated, ReasonOf(given), rateable.LastOrDefault(answer => answer.MessageId == rating.ReplyToId)?.SectionId)
            : null;
    }

    /// <summary>Teams sends the reason as JSON inside a text.</summary>
    private static string ReasonOf(JsonElement given)
    {
        string feedback = TextOf(given, "feedback") ?? string.Empty;
        try
        {
            return TextOf(BotJson.ReadContent(BotJson.ParseContent(feedback)), "feedbackText") ?? string.Empty;
        }
        catch (Exception unreadable) when (unreadable is JsonException or FormatException)
        {
            return string.Empty;
        }
    }

    private static string? TextOf(JsonElement value, string key) =>
        Member(value, key) is { ValueKind: JsonValueKind.String } text ? text.GetString() : null;

    private static JsonElement Member(JsonElement value, string name) =>
        value.ValueKind is JsonValueKind.Object && value.TryGetProperty(name, out JsonElement member) ? member : default;
}
