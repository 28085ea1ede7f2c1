namespace DirectLine;

/// <summary>What a locale may look like.</summary>
internal static class Locales
{
    private const int Longest = 35; // What BCP 47 (RFC 5646, section 4.4.1) asks software to hold.

    /// <summary>A locale that a client may have left out.</summary>
    /// <returns>The locale; null where it is missing or empty.</returns>
    /// <exception cref="RequestRefusedException">It is not a language tag.</exception>
    public static string? Checked(string? locale) =>
        string.IsNullOrEmpty(locale) ? null
        : locale.Length <= Longest && locale.All(c => char.IsAsciiLetterOrDigit(c) || c == '-') ? locale
        : throw new RequestRefusedException(DirectLineError.BadLocale);
}
