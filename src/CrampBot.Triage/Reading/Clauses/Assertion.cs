namespace CrampBot.Triage.Reading.Clauses;

/// <summary>How a thing that is spoken of is meant.</summary>
internal enum Assertion
{
    /// <summary>Spoken of, but supposed, asked in general, long over or an animal's: says nothing about now.</summary>
    NotCurrent,

    /// <summary>Denied.</summary>
    Absent,

    /// <summary>Could be meant either way: the person must be asked.</summary>
    Uncertain,

    /// <summary>Stated.</summary>
    Present,
}
