namespace CrampBot.Triage;

/// <summary>Why the person should be seen as soon as that.</summary>
/// <param name="RuleId">The rule that fired.</param>
/// <param name="Level">The level that this reason alone asks for.</param>
/// <param name="Text">The reason in plain words.</param>
/// <param name="Sources">What backs it.</param>
public sealed record Reason(string RuleId, TriageLevel Level, string Text, IReadOnlyList<Source> Sources);
