using System.Globalization;

namespace BotRuntime.Dialogs;

/// <summary>Reads English numbers in digits and in words.</summary>
internal static class EnglishNumbers
{
    /// <summary>The first number in the text; null where there is none.</summary>
    public static decimal? First(string? text) =>
        decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out decimal number) ? number : null;
}
