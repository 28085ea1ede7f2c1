namespace CrampBot.Triage;

/// <summary>One thing known about the person and the cramp: a sign, a circumstance, a quantity or a choice.</summary>
/// <param name="Id">The id of the finding in <c>knowledge/en/triage/findings.yaml</c>.</param>
/// <param name="Status">Whether the person has it.</param>
/// <param name="Origin">How it became known.</param>
/// <param name="Evidence">The person's own words it was read from; null where it was picked from choices.</param>
/// <param name="Number">The value of a quantity, in the unit that its definition names; null for every other kind and while uncertain.</param>
/// <param name="Choice">The value of a choice, one of those that its definition lists; null for every other kind and while uncertain.</param>
public sealed record Finding(
    string Id,
    FindingStatus Status,
    FindingOrigin Origin,
    string? Evidence = null,
    double? Number = null,
    string? Choice = null);
