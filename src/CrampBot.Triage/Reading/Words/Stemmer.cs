using System.Buffers;
using System.Collections.Frozen;

namespace CrampBot.Triage.Reading.Words;

/// <summary>Takes the regular English endings off a word, so that "cramps", "cramped" and "cramping" compare equal.</summary>
/// <remarks>
/// The endings are the grammar of English and stand here. Light on purpose: irregular forms ("swollen") are listed in the word sets, where a clinician can see them. A short word keeps the "e"
/// that tells it from another ("site" from "sit", "hope" from "hop", "plane" from "plan").
/// </remarks>
/// <param name="leftWhole">Words that keep their ending.</param>
internal sealed class Stemmer(IEnumerable<string> leftWhole)
{
    private const int ShortestStem = 3;

    private static readonly SearchValues<char> Vowels = SearchValues.Create("aeiouy");

    private readonly FrozenSet<string> _leftWhole = leftWhole.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The stem of a word in lower case; words of up to three letters are their own stem.</summary>
    public string Stem(string word)
    {
        if (word.Length <= ShortestStem || !char.IsLetter(word[^1]) || _leftWhole.Contains(word))
        {
            return word;
        }

        string stem = word;
        if (stem.EndsWith("ies", StringComparison.Ordinal) && stem.Length > 4)
        {
            stem = stem[..^3] + "y";
        }
        else if (EndsInPluralS(stem))
        {
            stem = HissesBeforeEs(stem) ? WithE(stem[..^2]) : stem[..^1];
        }

        if (stem.EndsWith("ing", StringComparison.Ordinal) && stem.Length >= ShortestStem + 3 && HasVowel(stem.AsSpan(0, stem.Length - 3)))
        {
            stem = Bare(stem[..^3]);
        }
        else if (stem.EndsWith("ed", StringComparison.Ordinal) && stem.Length >= ShortestStem + 2 && HasVowel(stem.AsSpan(0, stem.Length - 2)))
        {
            stem = Bare(stem[..^2]);
        }

        return stem.Length > ShortestStem && stem[^1] == 'e' && !NeedsE(stem.AsSpan(0, stem.Length - 1)) ? stem[..^1] : stem;
    }

    private static bool EndsInPluralS(string word) =>
        word[^1] == 's' && word[^2] is not ('s' or 'u' or 'i');

    private static bool HissesBeforeEs(string word) =>
        word.EndsWith("es", StringComparison.Ordinal) && word.Length > 4
        && (word[^3] is 'x' or 'z' or 's' || word.EndsWith("ches", StringComparison.Ordinal) || word.EndsWith("shes", StringComparison.Ordinal));

    /// <summary>"Hopp" of "hopping" without its double letter, "hop" of "hoping" with its "e".</summary>
    private static string Bare(string stem) =>
        stem.Length > ShortestStem && stem[^1] == stem[^2] && stem[^1] is not ('l' or 's' or 'e' or 'o') ? stem[..^1] : WithE(stem);

    private static string WithE(string stem) => NeedsE(stem) ? stem + "e" : stem;

    /// <summary>Whether letters without a final "e" are those of a word with one vowel before its last consonant, which would have doubled it.</summary>
    private static bool NeedsE(ReadOnlySpan<char> letters) =>
        letters.Length >= ShortestStem
        && !Vowels.Contains(letters[^1]) && letters[^1] is not ('w' or 'x')
        && Vowels.Contains(letters[^2]) && !letters[..^2].ContainsAny(Vowels);

    private static bool HasVowel(ReadOnlySpan<char> word) => word.ContainsAny(Vowels);
}
