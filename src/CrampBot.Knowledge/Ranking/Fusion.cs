namespace CrampBot.Knowledge.Ranking;

/// <summary>How much each ranking counts. Fitted by cross-validation, so that what comes out is a calibrated probability.</summary>
/// <param name="Linear">Weight of the linear model's log probability.</param>
/// <param name="Lucene">Weight of a topic's share of the best topic's Lucene score.</param>
internal sealed record Fusion(float Linear, float Lucene)
{
    /// <summary>The weights fitted to the shipped content.</summary>
    public static Fusion Fitted { get; } = new(1, 3);

    /// <summary>Combines both rankings.</summary>
    /// <param name="rankings">What they say.</param>
    /// <returns>Probabilities by topic ordinal.</returns>
    public float[] Fuse(BothRankings rankings)
    {
        float[] fused = (float[])rankings.Linear.Clone();
        for (int topic = 0; topic < fused.Length; topic++)
        {
            fused[topic] *= Linear;
        }

        float best = rankings.Lucene.Count == 0 ? 1 : rankings.Lucene.Values.Max();
        foreach ((int topic, float score) in rankings.Lucene)
        {
            fused[topic] += Lucene * score / best;
        }

        Softmax.InPlace(fused);
        return fused;
    }
}
