using System.Globalization;
using CrampBot.Knowledge.Answers;
using CrampBot.Knowledge.Loading;
using CrampBot.Storage;

namespace CrampBot.Web.Misses;

/// <summary>Lists misses so that a person can turn one into an utterance.</summary>
internal static class MissReport
{
    private const string WithoutReason = "(no reason given)";

    /// <summary>The lines of the list: what was asked most often first, questions with the same normal form together.</summary>
    /// <param name="misses">The misses, oldest first.</param>
    /// <param name="finder">Knows the nearest section of today's content.</param>
    public static IEnumerable<string> Lines(IReadOnlyList<KeptMiss> misses, AnswerFinder finder)
    {
        var groups = misses
            .GroupBy(miss => miss.Text.Length == 0 ? $"{WithoutReason}{miss.SectionId}" : NormalForm.Of(miss.Text), StringComparer.Ordinal)
            .OrderByDescending(group => group.Count())
            .ThenBy(group => group.Key, StringComparer.Ordinal);
        foreach (IGrouping<string, KeptMiss> group in groups)
        {
            KeptMiss latest = group.Last();
            yield return $"{group.Count(),4}  {(latest.Text.Length == 0 ? WithoutReason : latest.Text)}";
            yield return $"      {Nearest(latest.Text, finder)}; {Kinds(group)}";
        }
    }

    private static string Nearest(string text, AnswerFinder finder) => finder.Find(text).Ranked is [var nearest, ..]
        ? string.Create(CultureInfo.InvariantCulture, $"nearest {nearest.Section.Id}, confidence {nearest.Confidence:0.00}")
        : "no section is near";

    private static string Kinds(IEnumerable<KeptMiss> group) => string.Join(", ", group
        .GroupBy(miss => (miss.Kind, Given: miss.Kind == Dialogs.Misses.Miss.LowRated ? miss.SectionId : null))
        .OrderBy(kind => kind.Key)
        .Select(kind => $"{kind.Count()} {kind.Key.Kind}{(kind.Key.Given is { } given ? $" ({given})" : "")}"));
}
