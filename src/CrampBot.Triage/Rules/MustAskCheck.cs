namespace CrampBot.Triage;

/// <summary>One thing that must be ruled out before self-care is advised.</summary>
/// <param name="Id">The id of the check.</param>
/// <param name="Name">What is ruled out, in plain words.</param>
/// <param name="Clear">What holds once it is ruled out.</param>
public sealed record MustAskCheck(string Id, string Name, Condition Clear);
