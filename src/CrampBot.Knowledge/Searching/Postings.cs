namespace CrampBot.Knowledge.Searching;

/// <summary>The documents a term is in, and what Lucene's similarity makes of it there.</summary>
/// <param name="Documents">The documents, in ascending order.</param>
/// <param name="Scores">For each of them, the score of a question that is this term alone.</param>
internal sealed record Postings(int[] Documents, float[] Scores);
