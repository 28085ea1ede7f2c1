using System.Text.RegularExpressions;

namespace CrampBot.Dialogs.Misses;

/// <summary>What is kept of a person's words.</summary>
public static partial class MissText
{
    /// <summary>The longest text that is kept, in characters.</summary>
    public const int Longest = 300;

    // Masking makes a text shorter or hardly longer; what lies beyond is not worth the time.
    private const int LongestRead = 4 * Longest;

    private const string Link = "[link]";
    private const string Address = "[e-mail]";
    private const string Digits = "#";

    /// <summary>Masks links, addresses, telephone numbers and all digits, and cuts the text to <see cref="Longest"/> characters.</summary>
    /// <param name="text">What the person wrote.</param>
    /// <returns>One line without control characters; empty where there were no words.</returns>
    public static string Masked(string text)
    {
        ArgumentNullException.ThrowIfNull(text);

        // Half of a surrogate pair becomes U+FFFD: a database takes whole characters only.
        string line = Cut(Space().Replace(string.Concat(text.EnumerateRunes()), " ").Trim(), LongestRead);
        string masked = AddressPattern().Replace(line, Address);
        masked = LinkPattern().Replace(masked, Link);
        masked = NumberPattern().Replace(masked, Digits);
        return Cut(masked, Longest);
    }

    /// <summary>Cuts between words, so that no half of an address is left.</summary>
    private static string Cut(string text, int longest)
    {
        if (text.Length <= longest)
        {
            return text;
        }

        int space = text.LastIndexOf(' ', longest);
        int end = char.IsHighSurrogate(text[longest - 1]) ? longest - 1 : longest;
        return text[..(space > 0 ? space : end)];
    }

    [GeneratedRegex(@"[\s\p{C}-[\p{Cs}]]+")]
    private static partial Regex Space();

    [GeneratedRegex(@"\b(?:[a-z][a-z0-9+.-]*://|www\.)[^\s<>(),;]+|\b(?:[\w-]+\.)+(?:com|org|net|info|co\.\w\w|[a-z]{2,}(?=/))\b[^\s<>(),;]*", RegexOptions.IgnoreCase)]
    private static partial Regex LinkPattern();

    // An address, or the name by which somebody is known on a service.
    [GeneratedRegex(@"(?<![^\s<>(),;])[^\s@＠<>(),;]*[@＠][^\s<>(),;]+")]
    private static partial Regex AddressPattern();

    // Groups of digits with what stands between them in a telephone number, a date or an amount.
    [GeneratedRegex(@"\+?\p{N}(?:[\p{N}\s().,/:-]*\p{N})?")]
    private static partial Regex NumberPattern();
}
