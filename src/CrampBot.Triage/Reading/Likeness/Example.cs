namespace CrampBot.Triage.Reading.Likeness;

/// <summary>A text that the model learns from.</summary>
/// <param name="Clauses">The features of each stretch of clauses.</param>
/// <param name="Whole">The features of the whole text, in parts where it is long.</param>
/// <param name="Signs">The warning signs that it states.</param>
/// <param name="IsUrgent">Whether what it states calls for help today or sooner.</param>
/// <param name="IsMatched">Whether a pattern of a warning sign matches it.</param>
internal sealed record Example(int[][] Clauses, int[][] Whole, IReadOnlyList<string> Signs, bool IsUrgent, bool IsMatched);
