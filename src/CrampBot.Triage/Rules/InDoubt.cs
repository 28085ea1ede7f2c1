namespace CrampBot.Triage;

/// <summary>The persons who should be seen one level sooner where an open answer could make it more urgent.</summary>
/// <param name="When">Who they are.</param>
/// <param name="Explanation">What they are told.</param>
public sealed record InDoubt(Condition When, Explanation Explanation);
