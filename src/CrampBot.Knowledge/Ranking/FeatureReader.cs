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

    /// <summary>The distinct features of a text, as 64-bit hashes.</summary>
    /// <param name="normal">A text in normal form.</param>
    /// <returns>The features, in no particular order.</returns>
    public HashSet<ulong> Read(string normal)
    {
        HashSet<ulong> features = [];
        List<string> terms = analyzer.Terms(normal);
        for (int first = 0; first < terms.Count; first++)
        {
            features.Add(Hash(TermKind, terms[first]));
            AddPieces(features, $" {terms[first]} ");
            for (int second = first + 1; second <= first + PairReach && second < terms.Count; second++)
            {
                features.Add(PairOf(terms[first], terms[second]));
            }
        }

        foreach (Range word in normal.AsSpan().Split(' '))
        {
            AddPieces(features, $" {normal.AsSpan()[word]} ");
        }

        return features;
    }

    /// <summary>The same for "stretch hamstring" and "hamstring stretch".</summary>
    private static ulong PairOf(string first, string second) => string.CompareOrdinal(first, second) < 0
        ? Hash(Hash(PairKind, first), second)
        : Hash(Hash(PairKind, second), first);

    private static void AddPieces(HashSet<ulong> features, ReadOnlySpan<char> word)
    {
        for (int length = ShortestPiece; length <= LongestPiece; length++)
        {
            for (int start = 0; start + length <= word.Length; start++)
            {
                features.Add(Hash(PieceKind, word.Slice(start, length)));
            }
        }
    }

    /// <summary>FNV-1a over UTF-16 units; the same on every machine and in every run, unlike <see cref="string.GetHashCode()"/>.</summary>
    private static ulong Hash(ulong seed, ReadOnlySpan<char> text)
    {
        const ulong prime = 0x100000001B3;
        ulong hash = (seed ^ 0xCBF29CE484222325) * prime;
        foreach (char symbol in text)
        {
            hash = (hash ^ symbol) * prime;
        }

        return hash;
    }
}
