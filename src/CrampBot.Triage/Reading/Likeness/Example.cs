namespace CrampBot.Triage.Reading.Likeness;

/// <summary>A text that the model learns from.</summary>
/// <param name="Clauses">The features of each stretch of clauses.</param>
/// <param name="Whole">The features of the whole text, in parts where it is long.</param>
/// <param name="Signs">The signs that it states, urgent or not.</param>
/// <param name="IsUrgent">Whether what it states calls for help today or sooner.</param>
/// <param name="IsEmergency">Whether it calls for help now.</param>
/// <param name="IsMatched">Whether a pattern of a warning sign matches it.</param>
internal sealed record Example(int[][] Clauses, int[][] Whole, IReadOnlyList<string> Signs, bool IsUrgent, bool IsEmergency, bool IsMatched);
