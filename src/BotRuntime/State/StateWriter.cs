using System.Buffers;
using System.Text.Json;

namespace BotRuntime;

/// <summary>Writes JSON into a buffer that each thread keeps, since most states are written only to be found unchanged.</summary>
internal static class StateWriter
{
    // A larger buffer, after a rare large state, is given up.
    private const int LargestKept = 64 * 1024;

    [ThreadStatic]
    private static ArrayBufferWriter<byte>? Buffer;

    [ThreadStatic]
    private static Utf8JsonWriter? Writer;

    /// <summary>Writes some JSON.</summary>
    /// <param name="write">Writes it.</param>
    /// <returns>The JSON as UTF-8, until this thread writes again.</returns>
    public static ReadOnlySpan<byte> Write(Action<Utf8JsonWriter> write)
    {
        if (Buffer is null || Writer is null || Buffer.Capacity > LargestKept)
        {
            Buffer = new ArrayBufferWriter<byte>(1024);
            Writer = new Utf8JsonWriter(Buffer, StateJson.WriterOptions);
        }

        Buffer.ResetWrittenCount();
        Writer.Reset(Buffer);
        write(Writer);
        Writer.Flush();
        return Buffer.WrittenSpan;
    }
}
