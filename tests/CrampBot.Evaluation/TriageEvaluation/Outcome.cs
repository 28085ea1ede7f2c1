using CrampBot.Triage;

namespace CrampBot.Evaluation.TriageEvaluation;

/// <summary>What came of one vignette.</summary>
/// <param name="Vignette">The vignette.</param>
/// <param name="FromMessage">The level after the first message alone.</param>
/// <param name="FromInterview">The level after the interview.</param>
/// <param name="Reasons">The rules that fired in the end.</param>
/// <param name="Asked">The questions asked, in order.</param>
internal sealed record Outcome(Vignette Vignette, TriageLevel FromMessage, TriageLevel FromInterview, IReadOnlyList<string> Reasons, IReadOnlyList<string> Asked);
