namespace CrampBot.Knowledge.Answers;

/// <summary>What the follow-up model makes of a message; together one.</summary>
/// <param name="Facets">The probability of each facet, in the order of the content.</param>
/// <param name="More">The probability that it asks for the rest of the text.</param>
/// <param name="New">The probability that it is a question of its own.</param>
internal sealed record FollowUpReading(IReadOnlyList<float> Facets, double More, double New);
