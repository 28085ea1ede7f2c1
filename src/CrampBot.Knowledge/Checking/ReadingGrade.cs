using System.Text.RegularExpressions;

namespace CrampBot.Knowledge.Checking;

/// <summary>How hard a text is to read: the Flesch-Kincaid grade level.</summary>
/// <remarks>
/// <para>Unit: years of schooling in the United States; grades 4 to 6 are the ages 9 to 11.</para>
/// <para>Formula: 0.39 × words per sentence + 11.8 × syllables per word − 15.59 (Kincaid and others, 1975). A numbered step or
/// a bullet counts as a sentence. Syllables are counted by groups of vowels, which is right for nine words in ten.</para>
/// </remarks>
public static partial class ReadingGrade
{
    // A name that readers meet again and again is as easy to them as an everyday word of two syllables.
    private const int SyllablesOfAFamiliarName = 2;

    /// <summary>Measures a text.</summary>
    /// <param name="plain">The text, without markup.</param>
    /// <param name="familiar">Names that must stay, in lower case; read as familiar.</param>
    /// <returns>The grade; 0 where there is no word.</returns>
    public static double Of(string plain, IReadOnlySet<string> familiar)
    {
        string[] sentences = [.. SentenceEnd().Split(plain).Where(sentence => Word().IsMatch(sentence))];
        string[] words = [.. Word().Matches(plain).Select(word => word.Value.ToUpperInvariant())];
        if (words.Length == 0)
        {
            return 0;
        }

        HashSet<string> names = familiar.Select(name => name.ToUpperInvariant()).ToHashSet(StringComparer.Ordinal);
        int syllables = words.Sum(word => names.Contains(word) ? SyllablesOfAFamiliarName : Syllables(word));
        return Math.Max(0, (0.39 * words.Length / sentences.Length) + (11.8 * syllables / words.Length) - 15.59);
    }

    private static int Syllables(string word)
    {
        int groups = Vowels().Count(word);
        return Math.Max(1, SilentEnd().IsMatch(word) && groups > 1 ? groups - 1 : groups);
    }

    [GeneratedRegex(@"(?<=[.!?:;])\s+|\n+")]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(@"\p{L}[\p{L}']*")]
    private static partial Regex Word();

    [GeneratedRegex("[AEIOUY]+")]
    private static partial Regex Vowels();

    // "Stretches", "muscle" and "lifted" sound their last vowel, "massage", "while" and "walked" do not.
    [GeneratedRegex("([^AEIOUYL]E|[AEIOUY]LE|[^AEIOUYTD]ED|[^AEIOUYSXZHCG]ES)$")]
    private static partial Regex SilentEnd();
}
