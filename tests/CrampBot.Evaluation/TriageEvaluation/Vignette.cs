using CrampBot.Triage;

namespace CrampBot.Evaluation.TriageEvaluation;

/// <summary>A person told to the end: what they type first, what is true, and how soon they should be seen.</summary>
/// <param name="Id">The id of the vignette.</param>
/// <param name="Message">The first message.</param>
/// <param name="Facts">The whole truth; what is not there is false, or not known to the person.</param>
/// <param name="Level">The right level.</param>
/// <param name="Kind">What the report groups it by.</param>
internal sealed record Vignette(string Id, string Message, Findings Facts, TriageLevel Level, string Kind);
