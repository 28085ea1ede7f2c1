using CrampBot.Knowledge.Searching;

namespace CrampBot.Knowledge.Ranking;

/// <summary>What the linear model sees of a text: its terms, pairs of terms, and pieces of three to five letters of each word.</summary>
/// <remarks>Pieces of words survive typing errors and inflections that the stemmer does not know.</remarks>
internal sealed class FeatureReader(QuestionAnalyzer analyzer)
{
    private const int ShortestPiece = 3;
    private const int LongestPiece = 5;
    private const ulong TermKind = 0x9E3779B97F4A7C15;
    private const ulong PairKind = 0xC2B2AE3D27D4EB4F;
    private const ulong PieceKind = 0x165667B19E3779F9;

    /// <summary>The distinct features of a text, as 64-bit hashes.</summary>
    /// <param name="normal">A text in normal form.</param>
    /// <returns>The features, in no particular order.</returns>
    public HashSet<ulong> Read(string normal)
    {
        HashSet<ulong> features = [];
        string? last = null;
        foreach (string term in analyzer.Terms(normal))
        {
            features.Add(Hash(TermKind, term));
            features.Add(Hash(Hash(PairKind, last), term));
            last = term;
        }

        features.Add(Hash(Hash(PairKind, last), null));
        foreach (Range word in normal.AsSpan().Split(' '))
        {
            AddPieces(features, $" {normal.AsSpan()[word]} ");
        }

        return features;
    }

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
