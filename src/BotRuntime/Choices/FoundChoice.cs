namespace BotRuntime.Dialogs;

/// <summary>The choice that an answer means.</summary>
public class FoundChoice
{
    /// <summary>The value of the choice.</summary>
    public string? Value { get; set; }

    /// <summary>Which choice, from 0.</summary>
    public int Index { get; set; }

    /// <summary>How well the answer fits: 0 to 1 (exactly).</summary>
    public float Score { get; set; }

    /// <summary>The word that matched; null where the answer was a number.</summary>
    public string? Synonym { get; set; }
}
