using CrampBot.Knowledge.Content;

namespace CrampBot.Knowledge.Searching;

/// <summary>What a section says, sentence by sentence.</summary>
internal static class SectionSentences
{
    /// <summary>Title, id, text and facets as separate sentences.</summary>
    /// <param name="section">The section.</param>
    /// <returns>Its sentences; none is empty.</returns>
    public static IEnumerable<string> Of(Section section) =>
    [
        section.Title,
        section.Id.Replace('-', ' '),
        .. Split(section.Brief),
        .. Split(section.More),
        .. section.Facets.Where(facet => facet.Value.Text is not null).Select(facet => $"{facet.Key.Replace('-', ' ')} {facet.Value.Text}"),
    ];

    private static string[] Split(SectionText? text) =>
        text?.Plain.Split(['.', '!', '?', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];
}
