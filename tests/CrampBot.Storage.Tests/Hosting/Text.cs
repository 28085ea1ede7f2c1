using System.Text;

namespace CrampBot.Storage.Tests;

/// <summary>Short forms for JSON in UTF-8.</summary>
internal static class Text
{
    public static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);

    public static string Of(ReadOnlyMemory<byte> utf8) => Encoding.UTF8.GetString(utf8.Span);

    /// <summary>An item as the bot's state gives it to the store.</summary>
    public static object Item(string json) => BotJson.ReadState(Utf8(json));
}
