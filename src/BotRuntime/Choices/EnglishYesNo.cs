using System.Text.RegularExpressions;

namespace BotRuntime.Dialogs;

/// <summary>Reads yes and no in English; the first such word counts.</summary>
internal static partial class EnglishYesNo
{
    public static bool? Read(string? utterance)
    {
        Match match = Words().Match(utterance ?? string.Empty);
        return match.Success ? match.Groups["yes"].Success : null;
    }

    [GeneratedRegex(
        @"\b(?<no>false|nope|nop|no|not\s+ok|disagree)\b|\b(?<yes>true|yes|yep|yup|yeah|y|sure|ok|agree)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Words();
}
