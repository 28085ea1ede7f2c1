namespace CrampBot.Triage.Reading.Quantities;

/// <summary>A length of time that is spoken of.</summary>
/// <param name="Seconds">How long.</param>
/// <param name="Start">Where it is said, in characters from 0.</param>
/// <param name="End">Where that ends, exclusive.</param>
internal readonly record struct SpokenDuration(double Seconds, int Start, int End);
