namespace CrampBot.Triage;

/// <summary>One choice of a question.</summary>
/// <param name="Id">The id of the choice, unique in its question.</param>
/// <param name="Text">The words on the button.</param>
/// <param name="Sets">What it says, each an answer.</param>
/// <param name="Matches">What holds where this choice is the true answer.</param>
public sealed record Choice(string Id, string Text, IReadOnlyList<Finding> Sets, Condition Matches);
