using CrampBot.Triage;

namespace CrampBot.Evaluation.TriageEvaluation;

/// <summary>One message read for warning signs.</summary>
/// <param name="Text">The message.</param>
/// <param name="Flags">The findings that must be read as present; none in a look-alike.</param>
/// <param name="Level">What must be answered first; null where nothing must be.</param>
internal sealed record FlagMessage(string Text, IReadOnlyList<string> Flags, TriageLevel? Level);
