namespace CrampBot.Triage.Reading.Clauses;

/// <summary>What a clause that asks or supposes tells all the same: "what if i have fainted", "can cramps make you faint? i just did".</summary>
/// <param name="Meant">Stated or in doubt; <see cref="Assertion.NotCurrent"/> where it tells nothing.</param>
/// <param name="From">The number of the word from which on it is told.</param>
/// <param name="IsAffirmed">Whether the next clause does nothing but affirm it ("mine is").</param>
internal readonly record struct Claim(Assertion Meant, int From, bool IsAffirmed = false)
{
    /// <summary>Whether anything is told.</summary>
    public bool IsMade => Meant != Assertion.NotCurrent;

    /// <summary>Whether a word is part of it.</summary>
    public bool Covers(int word) => IsMade && word >= From;
}
