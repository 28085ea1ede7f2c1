namespace CrampBot.Knowledge.Answers;

/// <summary>What a message shows of leaning on the answer before it.</summary>
/// <param name="Facets">The facets it asks for, most telling first.</param>
/// <param name="AsksForMore">Whether all it asks for is the rest of the text.</param>
/// <param name="HasOwnWords">Whether it has words beside those that lean or ask for a facet.</param>
/// <param name="Naming">The search terms among these that name what some section is about.</param>
internal sealed record MessageReading(IReadOnlyList<string> Facets, bool AsksForMore, bool HasOwnWords, IReadOnlyList<string> Naming);
