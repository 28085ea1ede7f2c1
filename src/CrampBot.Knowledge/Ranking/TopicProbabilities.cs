using CrampBot.Knowledge.Searching;

namespace CrampBot.Knowledge.Ranking;

/// <summary>How likely a message is about each topic.</summary>
internal sealed class TopicProbabilities
{
    private readonly Topic[] _topics;
    private readonly float[] _probabilities;

    public TopicProbabilities(Topic[] topics, float[] probabilities)
    {
        _topics = topics;
        _probabilities = probabilities;
        Best = topics[Array.IndexOf(probabilities, probabilities.Take(topics.Length).Max())];
    }

    /// <summary>The likeliest topic of any kind.</summary>
    public Topic Best { get; }

    /// <summary>The probability of one topic, 0 to 1.</summary>
    public double Of(Topic topic) => _probabilities[topic.Ordinal];

    /// <summary>The probability that the message is about any topic of a kind, 0 to 1.</summary>
    public double Of(TopicKind kind) => _topics.Where(topic => topic.Kind == kind).Sum(Of);

    /// <summary>The likeliest topics of a kind, likeliest first.</summary>
    public IEnumerable<Topic> Likeliest(TopicKind kind) =>
        _topics.Where(topic => topic.Kind == kind).OrderByDescending(Of).ThenBy(topic => topic.Ordinal);
}
