using System.Buffers;
using System.Globalization;
using System.Text.Json;

namespace DirectLine;

/// <summary>The protocol's ActivitySet as JSON, from activities that are JSON already.</summary>
internal static class ActivitySets
{
    /// <summary>The most activities in one set; the rest follows in the next.</summary>
    public const int Largest = 100;

    /// <summary>A set of kept activities.</summary>
    /// <param name="activities">The activities in order.</param>
    /// <param name="watermark">The sequence number of the last activity the client has seen with this set.</param>
    public static ReadOnlyMemory<byte> Of(IEnumerable<LoggedActivity> activities, long watermark) =>
        Write(activities.Select(activity => activity.Json), watermark);

    /// <summary>A set of one activity that is not kept, and so has no watermark.</summary>
    public static ReadOnlyMemory<byte> OfPassing(ReadOnlyMemory<byte> activity) => Write([activity], watermark: null);

    private static ReadOnlyMemory<byte> Write(IEnumerable<ReadOnlyMemory<byte>> activities, long? watermark)
    {
        ArrayBufferWriter<byte> buffer = new();
        using Utf8JsonWriter writer = new(buffer);
        writer.WriteStartObject();
        writer.WriteStartArray("activities");
        foreach (ReadOnlyMemory<byte> activity in activities)
        {
            writer.WriteRawValue(activity.Span, skipInputValidation: true);
        }

        writer.WriteEndArray();
        if (watermark is not null)
        {
            writer.WriteString("watermark", watermark.Value.ToString(CultureInfo.InvariantCulture));
        }

        writer.WriteEndObject();
        writer.Flush();
        return buffer.WrittenMemory;
    }
}
