using System.Globalization;

namespace CrampBot.Triage.Tests;

/// <summary>Findings as a test tells them: "one_leg_swollen, no fainted, unsure fever, severity 8, site calf".</summary>
internal static class Told
{
    public static Findings By(string text, FindingOrigin origin = FindingOrigin.Answer) => new(
        [.. text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(part => One(part.Split(' '), origin))]);

    private static Finding One(string[] words, FindingOrigin origin) => words switch
    {
        ["no", var id] => new Finding(id, FindingStatus.Absent, origin),
        ["unsure", var id] => new Finding(id, FindingStatus.Uncertain, origin),
        [var id] => new Finding(id, FindingStatus.Present, origin),
        [var id, var value] when double.TryParse(value, CultureInfo.InvariantCulture, out double number) => new Finding(id, FindingStatus.Present, origin, Number: number),
        [var id, var value] => new Finding(id, FindingStatus.Present, origin, Choice: value),
        _ => throw new ArgumentException($"\"{string.Join(' ', words)}\" does not tell a finding.", nameof(words)),
    };
}
