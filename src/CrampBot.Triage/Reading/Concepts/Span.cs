namespace CrampBot.Triage.Reading.Concepts;

/// <summary>A stretch of words of one message.</summary>
/// <param name="Start">Number of the first word, from 0.</param>
/// <param name="End">Number of the word after the last.</param>
internal readonly record struct Span(int Start, int End)
{
    /// <summary>Whether the other lies wholly inside this one.</summary>
    public bool Holds(Span other) => other.Start >= Start && other.End <= End;
}
