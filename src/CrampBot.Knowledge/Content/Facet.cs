namespace CrampBot.Knowledge.Content;

/// <summary>The one-sentence answer to a follow-up that makes sense only with its section ("and for how long?").</summary>
/// <remarks>Invariant: exactly one of <see cref="Text"/> and <see cref="See"/> is present.</remarks>
public sealed record Facet
{
    private Facet(string? text, string? see)
    {
        Text = text;
        See = see;
    }

    /// <summary>The sentence to say first; null where another section answers.</summary>
    public string? Text { get; }

    /// <summary>The id of the section that answers instead; null where <see cref="Text"/> does.</summary>
    public string? See { get; }

    /// <summary>A facet answered by a sentence.</summary>
    /// <param name="text">The sentence.</param>
    /// <returns>The facet.</returns>
    public static Facet Sentence(string text) => new(text, null);

    /// <summary>A facet answered by another section.</summary>
    /// <param name="sectionId">That section's id.</param>
    /// <returns>The facet.</returns>
    public static Facet Elsewhere(string sectionId) => new(null, sectionId);
}
