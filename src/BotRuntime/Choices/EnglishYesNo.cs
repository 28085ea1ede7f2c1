using System.Text.RegularExpressions;

namespace BotRuntime.Dialogs;

/// <summary>Reads yes and no in English; the first such word counts.</summary>
internal static partial class EnglishYesNo
{
    public static bool? Read(string? utterance)
    {
        foreach (ValueMatch word in YesOrNo().EnumerateMatches(utterance))
        {
            return !No().IsMatch(utterance.AsSpan(word.Index, word.Length));
        }

        return null;
    }

    [GeneratedRegex(
        @"\b(false|nope|nop|no|not\s+ok|disagree|true|yes|yep|yup|yeah|y|sure|ok|agree)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex YesOrNo();

    [GeneratedRegex("^(false|no|disagree)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex No();
}
