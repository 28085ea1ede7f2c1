namespace CrampBot.Knowledge.Checking;

/// <summary>What both rankings make of one topic.</summary>
/// <param name="TopicId">The section, class or small talk.</param>
/// <param name="Probability">The fused, calibrated probability, 0 to 1.</param>
/// <param name="Lucene">Its share of the best topic's Lucene score, 0 to 1.</param>
/// <param name="Linear">The linear model's logit; a higher one is likelier.</param>
public sealed record Candidate(string TopicId, double Probability, double Lucene, double Linear);
