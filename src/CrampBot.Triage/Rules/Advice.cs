namespace CrampBot.Triage;

/// <summary>Sections of the knowledge that help with care at home.</summary>
/// <param name="When">When to offer them.</param>
/// <param name="Sections">Their ids, in the order shown.</param>
public sealed record Advice(Condition When, IReadOnlyList<string> Sections);
