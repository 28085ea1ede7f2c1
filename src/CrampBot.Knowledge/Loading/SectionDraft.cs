using CrampBot.Knowledge.Content;

namespace CrampBot.Knowledge.Loading;

/// <summary>A section as written, with the places that faults found later must name.</summary>
internal sealed record SectionDraft(
    Located Id,
    string Title,
    SectionText Brief,
    SectionText? More,
    IReadOnlyList<Source> Sources,
    DateOnly Reviewed,
    Evidence? Evidence,
    IReadOnlyList<Located> Questions,
    IReadOnlyList<Located> Related,
    IReadOnlyDictionary<string, Located> Facets);
