namespace CrampBot.Knowledge.Answers;

/// <summary>What a follow-up leans on: the answer last given in the conversation.</summary>
/// <param name="SectionId">The section last read; an id that is no longer in the content is ignored.</param>
/// <param name="Facet">The facet last asked for; null where the section itself was.</param>
public sealed record AnswerContext(string SectionId, string? Facet = null);
