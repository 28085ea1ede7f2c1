namespace CrampBot.Triage;

/// <summary>How a quantity is compared with a number.</summary>
public enum Comparison
{
    /// <summary>The quantity is less than the number.</summary>
    Below,

    /// <summary>The quantity is the number or less.</summary>
    AtMost,

    /// <summary>The quantity is the number or more.</summary>
    AtLeast,

    /// <summary>The quantity is more than the number.</summary>
    Above,
}
