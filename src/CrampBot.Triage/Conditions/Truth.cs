namespace CrampBot.Triage;

/// <summary>The three values of Kleene's logic, ordered so that "and" is the least and "or" the greatest.</summary>
public enum Truth
{
    /// <summary>It does not hold, whatever may still be learnt.</summary>
    False = 0,

    /// <summary>It depends on something that is not known.</summary>
    Unknown = 1,

    /// <summary>It holds, whatever may still be learnt.</summary>
    True = 2,
}
