namespace CrampBot.Triage;

/// <summary>One row of the rule table.</summary>
/// <param name="Id">The id of the rule, such as U01.</param>
/// <param name="Level">How soon the person should be seen when it fires.</param>
/// <param name="When">What must hold for it to fire.</param>
/// <param name="Reason">What the person is told about it.</param>
/// <param name="Now">What to do at once because of it; null where the advice of the level says all.</param>
/// <param name="Seed">The "when to see a doctor" criterion that it covers, S1 to S3; null where it covers none.</param>
/// <param name="Sources">The keys of its sources, at least one.</param>
public sealed record Rule(string Id, TriageLevel Level, Condition When, string Reason, string? Now, string? Seed, IReadOnlyList<string> Sources);
