using System.Runtime.CompilerServices;
using CrampBot.Knowledge.Searching;

namespace CrampBot.Knowledge.Ranking;

/// <summary>What the linear model sees of a text: its terms, pairs of terms close together, and pieces of two to five letters.</summary>
/// <remarks>Pieces are taken of words as written, which survives typing errors, and of terms, in which synonyms are one.</remarks>
internal sealed class FeatureReader(QuestionAnalyzer analyzer)
{
    private const int ShortestPiece = 2;
    private const int LongestPiece = 5;
    private const int PairReach = 3;
    private const ulong TermKind = 0x9E3779B97F4A7C15;
    private const ulong PairKind = 0xC2B2AE3D27D4EB4F;
    private const ulong PieceKind = 0x165667B19E3779F9;
    private const ulong FnvOffset = 0xCBF29CE484222325;
    private const ulong FnvPrime = 0x100000001B3;

    /// <summary>How words become terms.</summary>
    public QuestionAnalyzer Analyzer => analyzer;

    /// <summary>Reads the features of a text.</summary>
    /// <param name="normal">A text in normal form.</param>
    /// <param name="features">Gets the features as 64-bit hashes, in no particular order; some more than once.</param>
    public void Read(string normal, List<ulong> features)
    {
        List<string> terms = analyzer.Terms(normal);
        for (int first = 0; first < terms.Count; first++)
        {
            features.Add(Hash(TermKind, terms[first]));
            AddPieces(features, terms[first]);
            for (int second = first + 1; second <= first + PairReach && second < terms.Count; second++)
            {
                features.Add(PairOf(terms[first], terms[second]));
            }
        }

        foreach (Range word in normal.AsSpan().Split(' '))
        {
            AddPieces(features, normal.AsSpan()[word]);
        }
    }

    /// <summary>The same for "stretch hamstring" and "hamstring stretch".</summary>
    private static ulong PairOf(string first, string second) => string.CompareOrdinal(first, second) < 0
        ? Hash(Hash(PairKind, first), second)
        : Hash(Hash(PairKind, second), first);

    /// <summary>The pieces of a word with a space before and after it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void AddPieces(List<ulong> features, ReadOnlySpan<char> word)
    {
        const int shortestBehind = ShortestPiece - 1;
        int end = word.Length + 2;
        for (int start = 0; start < end - shortestBehind; start++)
        {
            // Each piece begins with the shorter one: the hash goes on from it.
            ulong hash = Begin(PieceKind);
            int last = Math.Min(start + LongestPiece, end);
            for (int index = start; index < last; index++)
            {
                char symbol = index == 0 || index == end - 1 ? ' ' : word[index - 1];
                hash = (hash ^ symbol) * FnvPrime;
                if (index >= start + shortestBehind)
                {
                    features.Add(hash);
                }
            }
        }
    }

    /// <summary>FNV-1a over UTF-16 units; the same on every machine and in every run, unlike <see cref="string.GetHashCode()"/>.</summary>
    private static ulong Hash(ulong seed, ReadOnlySpan<char> text)
    {
        ulong hash = Begin(seed);
        foreach (char symbol in text)
        {
            hash = (hash ^ symbol) * FnvPrime;
        }

        return hash;
    }

    private static ulong Begin(ulong seed) => (seed ^ FnvOffset) * FnvPrime;
}
