namespace CrampBot.Knowledge.Ranking;

/// <summary>What both rankings say about a message.</summary>
/// <param name="Linear">The linear model's logits, by topic ordinal.</param>
/// <param name="Lucene">Lucene's scores, by topic ordinal; a topic without a hit is missing.</param>
internal sealed record BothRankings(float[] Linear, Dictionary<int, float> Lucene);
