using System.Globalization;

namespace DirectLine;

/// <summary>Watermarks: the sequence number of the last activity a client has seen, as text.</summary>
internal static class Watermarks
{
    /// <summary>Reads what a client sends back.</summary>
    /// <param name="watermark">What it sent; null or empty where it has seen nothing yet.</param>
    /// <param name="conversation">The conversation it speaks of.</param>
    /// <returns>The sequence number; null where the client sent none.</returns>
    /// <exception cref="RequestRefusedException">No client of this conversation was given such a watermark.</exception>
    public static long? Read(string? watermark, Conversation conversation) =>
        string.IsNullOrEmpty(watermark) ? null
        : long.TryParse(watermark, NumberStyles.None, CultureInfo.InvariantCulture, out long seen)
            && seen <= conversation.LastSequence ? seen
        : throw new RequestRefusedException(DirectLineError.BadWatermark);
}
