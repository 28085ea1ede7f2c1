namespace CrampBot.Evaluation.TriageEvaluation;

/// <summary>One answer to a question of the interview in somebody's own words.</summary>
/// <param name="Question">The id of the question.</param>
/// <param name="Meant">The ids of the choices that are meant; <c>none</c>, <c>unknown</c> or <c>unclear</c> alone.</param>
/// <param name="Text">The answer.</param>
internal sealed record WordedAnswer(string Question, IReadOnlyList<string> Meant, string Text);
