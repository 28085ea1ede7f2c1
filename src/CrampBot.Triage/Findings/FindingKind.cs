namespace CrampBot.Triage;

/// <summary>What sort of thing a finding is.</summary>
public enum FindingKind
{
    /// <summary>Something felt or seen: it is present or absent.</summary>
    Sign,

    /// <summary>A circumstance of the person or the cramp: it is present or absent.</summary>
    Context,

    /// <summary>A number in the unit that the definition names.</summary>
    Quantity,

    /// <summary>One of the values that the definition lists.</summary>
    Choice,
}
