namespace CrampBot.Knowledge.Searching;

/// <summary>A document that matched a question.</summary>
/// <param name="Topic">The ordinal of its topic.</param>
/// <param name="Utterance">Which of the topic's utterances; <see cref="Fields.NotAnUtterance"/> for the section's own text.</param>
/// <param name="Score">Lucene's score; comparable within one question only.</param>
internal readonly record struct UtteranceHit(int Topic, int Utterance, float Score);
