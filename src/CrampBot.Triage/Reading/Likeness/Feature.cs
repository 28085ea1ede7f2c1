namespace CrampBot.Triage.Reading.Likeness;

/// <summary>One thing that the model sees in a message.</summary>
/// <param name="Number">Which; two things that share a number share a weight.</param>
/// <param name="First">The first word that it was seen in.</param>
/// <param name="Last">The last word that it was seen in.</param>
internal readonly record struct Feature(int Number, int First, int Last);
