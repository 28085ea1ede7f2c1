namespace CrampBot.Knowledge.Ranking;

/// <summary>The features of one text that a model knows.</summary>
/// <param name="Places">Which features, in ascending order.</param>
/// <param name="Values">How much each counts; together of length one.</param>
internal readonly record struct SparseVector(int[] Places, float[] Values);
