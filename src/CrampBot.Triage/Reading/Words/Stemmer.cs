using System.Buffers;
using System.Collections.Frozen;

namespace CrampBot.Triage.Reading.Words;

/// <summary>Takes the regular English endings off a word, so that "cramps", "cramped" and "cramping" compare equal.</summary>
/// <remarks>Light on purpose: irregular forms ("swollen") are listed in the word sets, where a clinician can see them.</remarks>
internal static class Stemmer
{
    private const int ShortestStem = 3;

    /// <summary>One leg or both decides between a clot and tired feet; leggings are neither.</summary>
    private static readonly FrozenSet<string> LeftWhole = FrozenSet.Create("legs", "calves", "ankles", "thighs", "knees", "arms", "hands", "leggings", "legging");

    private static readonly SearchValues<char> Vowels = SearchValues.Create("aeiouy");

    /// <summary>The stem of a word in lower case; words of up to three letters are their own stem.</summary>
    public static string Stem(string word)
    {
        if (word.Length <= ShortestStem || !char.IsLetter(word[^1]) || LeftWhole.Contains(word))
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
            stem = HissesBeforeEs(stem) ? stem[..^2] : stem[..^1];
        }

        if (stem.EndsWith("ing", StringComparison.Ordinal) && stem.Length >= ShortestStem + 3 && HasVowel(stem.AsSpan(0, stem.Length - 3)))
        {
            stem = Undouble(stem[..^3]);
        }
        else if (stem.EndsWith("ed", StringComparison.Ordinal) && stem.Length >= ShortestStem + 2 && HasVowel(stem.AsSpan(0, stem.Length - 2)))
        {
            stem = Undouble(stem[..^2]);
        }

        return stem.Length > ShortestStem && stem[^1] == 'e' ? stem[..^1] : stem;
    }

    private static bool EndsInPluralS(string word) =>
        word[^1] == 's' && word[^2] is not ('s' or 'u' or 'i');

    private static bool HissesBeforeEs(string word) =>
        word.EndsWith("es", StringComparison.Ordinal) && word.Length > 4
        && (word[^3] is 'x' or 'z' or 's' || word.EndsWith("ches", StringComparison.Ordinal) || word.EndsWith("shes", StringComparison.Ordinal));

    private static string Undouble(string stem) =>
        stem.Length > ShortestStem && stem[^1] == stem[^2] && stem[^1] is not ('l' or 's' or 'e' or 'o') ? stem[..^1] : stem;

    private static bool HasVowel(ReadOnlySpan<char> word) => word.ContainsAny(Vowels);
}
