using System.Text.Json;

namespace BotRuntime.Schema;

/// <summary>Reads activities that come from outside.</summary>
public static class ActivityReader
{
    /// <summary>Reads an activity.</summary>
    /// <param name="utf8">A JSON object.</param>
    /// <returns>The activity; members that are not understood are kept.</returns>
    /// <exception cref="JsonException">
    /// It is not JSON, is nested deeper than 64 levels, has half a character in a text, or is not that of an activity. The message says
    /// where, and repeats nothing of what the activity says.
    /// </exception>
    public static Activity Read(ReadOnlySpan<byte> utf8)
    {
        try
        {
            RequireWholeCharacters(utf8);
            return JsonSerializer.Deserialize<Activity>(utf8, ProtocolJson.Options) ?? throw new JsonException("The activity is null.");
        }
        catch (JsonException exception) when (exception.BytePositionInLine is not null)
        {
            // The parser's own message may quote the text.
            throw new JsonException(
                $"The activity cannot be read at {exception.Path ?? "$"}, line {exception.LineNumber + 1}, byte {exception.BytePositionInLine + 1}.");
        }
    }

    // Half of a surrogate pair is JSON, and can neither be stored nor sent on.
    private static void RequireWholeCharacters(ReadOnlySpan<byte> utf8)
    {
        Utf8JsonReader reader = new(utf8);
        try
        {
            while (reader.Read())
            {
                if (reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName && reader.ValueIsEscaped)
                {
                    reader.GetString();
                }
            }
        }
        catch (InvalidOperationException)
        {
            throw new JsonException($"The activity has half a character in the text at byte {reader.TokenStartIndex + 1}.");
        }
    }
}
