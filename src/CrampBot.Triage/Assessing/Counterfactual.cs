namespace CrampBot.Triage;

/// <summary>One answer that would change the advice.</summary>
/// <param name="QuestionId">The question.</param>
/// <param name="ChoiceId">The choice that would change it.</param>
/// <param name="Change">The words of that choice.</param>
/// <param name="Level">The level that it would lead to.</param>
public sealed record Counterfactual(string QuestionId, string ChoiceId, string Change, TriageLevel Level);
