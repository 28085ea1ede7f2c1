namespace CrampBot.Triage;

/// <summary>The next question of an interview.</summary>
/// <param name="Question">The question, with only those choices that are still open.</param>
/// <param name="Number">Which question it is, counted from 1.</param>
/// <param name="AtMost">How many questions there will be, at most.</param>
public sealed record InterviewStep(Question Question, int Number, int AtMost);
