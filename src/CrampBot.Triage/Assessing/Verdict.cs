namespace CrampBot.Triage;

/// <summary>A level and all that led to it, before any words for the person are put together.</summary>
/// <param name="Level">How soon the person should be seen.</param>
/// <param name="Fired">Every rule that fired, most urgent first.</param>
/// <param name="OpenChecks">The must-ask checks that are not answered "no".</param>
/// <param name="IsHeldBack">Whether self-care was held back because of an open check.</param>
/// <param name="IsRaised">Whether doubt made it one level more urgent.</param>
public sealed record Verdict(TriageLevel Level, IReadOnlyList<Rule> Fired, IReadOnlyList<MustAskCheck> OpenChecks, bool IsHeldBack, bool IsRaised);
