namespace CrampBot.Triage;

/// <summary>One choice of a question.</summary>
/// <param name="Id">The id of the choice, unique in its question.</param>
/// <param name="Text">The words on the button.</param>
/// <param name="Sets">What it says, each an answer.</param>
/// <param name="Matches">What holds where this choice is the true answer.</param>
/// <param name="OnlyIf">What must hold for it to be shown; null where it always is.</param>
public sealed record Choice(string Id, string Text, IReadOnlyList<Finding> Sets, Condition Matches, Condition? OnlyIf)
{
    /// <summary>Other words for it that are an answer by themselves, in lower case.</summary>
    public IReadOnlyList<string> Said { get; init; } = [];

    /// <summary>Whether it is shown.</summary>
    /// <param name="facts">What is known.</param>
    /// <returns>True, false, or unknown where it depends on what may still be learnt.</returns>
    public Truth IsShown(Facts facts) => OnlyIf?.Evaluate(facts, Doubt.Open) ?? Truth.True;
}
