using CrampBot.Triage.Reading.Concepts;

namespace CrampBot.Triage.Reading.Clauses;

/// <summary>A stretch of a message in which one thing is said about one subject.</summary>
/// <param name="Span">Its words.</param>
/// <param name="Sentence">The words of the sentence that it is part of, with the mark that ends it.</param>
/// <param name="Joined">Whether "and" or "or" joins it to the clause before, so that "what if" and "in 2018" still hold.</param>
/// <param name="Denied">Whether a "no" before it denies what it says ("no | feeling dizzy").</param>
/// <param name="Claim">What it tells although it asks or supposes.</param>
internal readonly record struct Clause(Span Span, Span Sentence, bool Joined, bool Denied = false, Claim Claim = default)
{
    /// <summary>The words that are claimed.</summary>
    public Span Claimed => new(Claim.From, Span.End);
}
