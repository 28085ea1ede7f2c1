namespace CrampBot.Knowledge.Ranking;

/// <summary>How much each ranking counts. Fitted by cross-validation, so that what comes out is a calibrated probability.</summary>
/// <param name="Linear">Weight of the linear model's log probability.</param>
/// <param name="Lucene">Weight of a topic's share of the best topic's Lucene score.</param>
internal sealed record Fusion(float Linear, float Lucene)
{
    /// <summary>Combines both rankings.</summary>
    /// <param name="logits">The linear model's, by topic ordinal.</param>
    /// <param name="scores">Lucene's, by topic ordinal; a topic without a hit is missing.</param>
    /// <returns>Probabilities by topic ordinal.</returns>
    public float[] Fuse(float[] logits, Dictionary<int, float> scores)
    {
        float[] fused = (float[])logits.Clone();
        for (int topic = 0; topic < fused.Length; topic++)
        {
            fused[topic] *= Linear;
        }

        float best = scores.Count == 0 ? 1 : scores.Values.Max();
        foreach ((int topic, float score) in scores)
        {
            fused[topic] += Lucene * score / best;
        }

        Softmax.InPlace(fused);
        return fused;
    }
}
