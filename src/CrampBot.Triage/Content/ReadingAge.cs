using System.Text.RegularExpressions;

namespace CrampBot.Triage.Content;

/// <summary>The age at which a text can be read, by the Automated Readability Index (Smith and Senter, 1967).</summary>
internal static partial class ReadingAge
{
    /// <summary>The highest age that a single rule or question may need, in years. One long word moves so short a text by a year or two.</summary>
    public const int Highest = 12;

    /// <summary>The age that a text needs.</summary>
    /// <param name="text">The text, at least one word.</param>
    /// <returns>The age in years: the index, which is a school grade, and five.</returns>
    public static int Of(string text)
    {
        double words = Words().Count(text);
        double letters = Words().Matches(text).Sum(word => word.Length);
        double sentences = Math.Max(1, Sentences().Count(text));
        double grade = (4.71 * letters / words) + (0.5 * words / sentences) - 21.43;
        return 5 + (int)Math.Ceiling(grade);
    }

    [GeneratedRegex(@"[\p{L}\p{N}']+")]
    private static partial Regex Words();

    [GeneratedRegex(@"[.!?](\s|$)")]
    private static partial Regex Sentences();
}
