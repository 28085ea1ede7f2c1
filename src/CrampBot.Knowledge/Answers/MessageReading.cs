namespace CrampBot.Knowledge.Answers;

/// <summary>What a message shows of leaning on the answer before it.</summary>
/// <param name="Facets">The facets it asks for, most telling first.</param>
/// <param name="AsksForMore">Whether all it asks for is the rest of the text.</param>
/// <param name="NamesATopic">Whether it has words that could be about something new.</param>
internal sealed record MessageReading(IReadOnlyList<string> Facets, bool AsksForMore, bool NamesATopic);
