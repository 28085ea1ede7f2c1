namespace CrampBot.Knowledge.Checking;

/// <summary>What asking for so much probability that some section is meant would let through.</summary>
/// <param name="Bar">The probability asked for, 0 to 1.</param>
/// <param name="Covered">The share of utterances of sections that reach it, 0 to 1.</param>
/// <param name="Slipped">The share of utterances of classes that are not covered that reach it, 0 to 1.</param>
public sealed record CoverThreshold(double Bar, double Covered, double Slipped);
