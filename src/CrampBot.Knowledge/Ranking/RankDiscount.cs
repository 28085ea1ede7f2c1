using CrampBot.Knowledge.Searching;

namespace CrampBot.Knowledge.Ranking;

/// <summary>Scores a topic by its best documents: the best counts in full, each further one half as much as the one before.</summary>
/// <remarks>Several good matches say more than one lucky one; many middling ones say little.</remarks>
internal static class RankDiscount
{
    private const float Discount = 0.5f;
    private const int Counted = 10;

    /// <summary>Sums hits into topics.</summary>
    /// <param name="hits">Hits, best first.</param>
    /// <returns>Score by topic ordinal.</returns>
    public static Dictionary<int, float> Sum(IEnumerable<UtteranceHit> hits)
    {
        Dictionary<int, (float Score, float Weight, int Count)> sums = [];
        foreach (UtteranceHit hit in hits)
        {
            (float score, float weight, int count) = sums.GetValueOrDefault(hit.Topic, (0, 1, 0));
            if (count < Counted)
            {
                sums[hit.Topic] = (score + (weight * hit.Score), weight * Discount, count + 1);
            }
        }

        return sums.ToDictionary(sum => sum.Key, sum => sum.Value.Score);
    }
}
