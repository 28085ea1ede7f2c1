using System.Text.Json;

namespace DirectLine.Tests;

/// <summary>A response of the server.</summary>
/// <param name="Status">Its HTTP status.</param>
/// <param name="Body">Its body; of kind Undefined where it is empty.</param>
internal sealed record Reply(int Status, JsonElement Body)
{
    public string Text(string member) => Body.TryGetProperty(member, out JsonElement value)
        ? value.GetString()!
        : throw new InvalidOperationException($"{Status} {Body}");

    /// <summary>The error's code, in the protocol's schema.</summary>
    public string ErrorCode => Body.GetProperty("error").GetProperty("code").GetString()!;

    /// <summary>The activities of an ActivitySet, each as "who: text" with the type where it is not a message.</summary>
    public string[] Said() => [.. Body.GetProperty("activities").EnumerateArray().Select(Line)];

    private static string Line(JsonElement activity)
    {
        string who = activity.GetProperty("from").GetProperty("id").GetString()!;
        string type = activity.GetProperty("type").GetString()!;
        return type == "message" ? $"{who}: {activity.GetProperty("text").GetString()}" : $"{who}: ({type})";
    }
}
