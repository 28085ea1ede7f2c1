using CrampBot.Knowledge.Content;

namespace CrampBot.Knowledge.Answers;

/// <summary>A candidate answer.</summary>
/// <param name="Section">The section.</param>
/// <param name="Confidence">The calibrated probability, 0 to 1, that this is the right section.</param>
public sealed record RankedSection(Section Section, double Confidence);
