namespace CrampBot.Triage;

/// <summary>One thing that the person said in an interview.</summary>
/// <param name="QuestionId">The question it answers; null for words that answer none.</param>
/// <param name="Findings">What was learnt from it.</param>
public sealed record InterviewEntry(string? QuestionId, Findings Findings);
