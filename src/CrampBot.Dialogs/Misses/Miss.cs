namespace CrampBot.Dialogs.Misses;

/// <summary>A question that the bot could not answer, or not well.</summary>
/// <param name="Kind">What went wrong: <see cref="NotCovered"/>, <see cref="DidYouMean"/> or <see cref="LowRated"/>.</param>
/// <param name="Text">The question.</param>
/// <param name="SectionId">The section that was given or was nearest; null where there was none.</param>
public sealed record Miss(string Kind, string Text, string? SectionId)
{
    /// <summary>No section answers it, and no class of things not covered fits.</summary>
    public const string NotCovered = "notCovered";

    /// <summary>None of the sections offered was meant.</summary>
    public const string DidYouMean = "didYouMean";

    /// <summary>The person rated the answer low.</summary>
    public const string LowRated = "lowRated";
}
