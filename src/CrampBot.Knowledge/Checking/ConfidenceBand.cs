namespace CrampBot.Knowledge.Checking;

/// <summary>One line of a reliability table: answers given with about the same confidence.</summary>
/// <param name="From">The lowest confidence of the band, in tenths.</param>
/// <param name="Count">How many answers.</param>
/// <param name="Mean">Their mean confidence, 0 to 1.</param>
/// <param name="Right">The share of them that was right, 0 to 1; calibrated means about <paramref name="Mean"/>.</param>
public sealed record ConfidenceBand(int From, int Count, double Mean, double Right);
