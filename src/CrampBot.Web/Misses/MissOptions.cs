namespace CrampBot.Web.Misses;

/// <summary>Settings of the collection of unanswered questions: configuration section <c>Misses</c>.</summary>
internal sealed class MissOptions
{
    /// <summary>The configuration section.</summary>
    public const string Section = "Misses";

    /// <summary>Whether questions that could not be answered well are kept, masked.</summary>
    /// <value>Default: true.</value>
    public bool Collect { get; set; } = true;
}
