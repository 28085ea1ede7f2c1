using CrampBot.Knowledge.Content;

namespace CrampBot.Knowledge.Checking;

/// <summary>A text of the index that matched a question.</summary>
/// <param name="TopicId">The section, class or small talk it belongs to.</param>
/// <param name="Utterance">The utterance; null where it was the section's own text.</param>
/// <param name="Score">Lucene's score; comparable within one question only.</param>
/// <param name="SharedTerms">The terms it shares with the question, synonyms brought together; empty for a section's own text.</param>
public sealed record MatchedUtterance(string TopicId, Utterance? Utterance, double Score, IReadOnlyList<string> SharedTerms);
