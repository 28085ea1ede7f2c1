namespace CrampBot.Knowledge.Ranking;

/// <summary>How much each ranking counts. Fitted by cross-validation, so that what comes out is a calibrated probability.</summary>
/// <param name="Linear">Weight of the linear model's logits.</param>
/// <param name="Lucene">Weight of a topic's share of the best topic's Lucene score.</param>
/// <param name="Strange">The logit of "something that no topic is about": a message that reaches it with no topic is like nothing known.</param>
internal sealed record Fusion(float Linear, float Lucene, float Strange)
{
    /// <summary>The weights fitted to the shipped content by <c>dotnet run --project tests/CrampBot.Evaluation -- calibrate</c>.</summary>
    public static Fusion Fitted { get; } = new(0.9f, 4.4f, 9.75f);

    /// <summary>For contents too large for the linear model: the order is Lucene's, and the confidence not calibrated.</summary>
    public static Fusion LuceneAlone { get; } = new(0, 20, 0);

    /// <summary>Combines both rankings.</summary>
    /// <param name="rankings">What they say.</param>
    /// <returns>Probabilities by topic ordinal, and last the probability that no topic is meant; together one.</returns>
    public float[] Fuse(BothRankings rankings)
    {
        int topics = rankings.Linear.Length;
        float[] fused = new float[topics + 1];
        for (int topic = 0; topic < topics; topic++)
        {
            fused[topic] = Linear * rankings.Linear[topic];
        }

        float best = rankings.Lucene.Count == 0 ? 1 : rankings.Lucene.Values.Max();
        foreach ((int topic, float score) in rankings.Lucene)
        {
            fused[topic] += Lucene * score / best;
        }

        fused[topics] = Strange;
        Softmax.InPlace(fused);
        return fused;
    }
}
