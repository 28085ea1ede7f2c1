using CrampBot.Knowledge.Searching;

namespace CrampBot.Knowledge.Ranking;

/// <summary>How likely a message is about each topic.</summary>
internal sealed class TopicProbabilities
{
    private readonly Topic[] _topics;
    private readonly float[] _probabilities;

    /// <summary>Sorts out what matters of the probabilities.</summary>
    /// <param name="topics">Every topic.</param>
    /// <param name="probabilities">A probability for each, by ordinal; what comes after them is left aside.</param>
    /// <param name="sections">The most sections to keep in <see cref="Sections"/>.</param>
    public TopicProbabilities(Topic[] topics, float[] probabilities, int sections = 5)
    {
        _topics = topics;
        _probabilities = probabilities;
        Best = topics[0];
        List<Topic> likeliest = new(sections + 1);
        double ofAnySection = 0;
        double worstKept = double.NegativeInfinity;
        foreach (Topic topic in topics)
        {
            double probability = Of(topic);
            if (probability > Of(Best))
            {
                Best = topic;
            }

            if (topic.Kind is not TopicKind.Section)
            {
                continue;
            }

            ofAnySection += probability;
            if (likeliest.Count < sections || probability > worstKept)
            {
                int place = likeliest.FindIndex(other => probability > Of(other));
                likeliest.Insert(place < 0 ? likeliest.Count : place, topic);
                likeliest.RemoveRange(Math.Min(sections, likeliest.Count), Math.Max(0, likeliest.Count - sections));
                worstKept = Of(likeliest[^1]);
            }
        }

        Sections = likeliest;
        OfAnySection = Math.Min(1, ofAnySection);
    }

    /// <summary>The likeliest topic of any kind.</summary>
    public Topic Best { get; }

    /// <summary>The likeliest sections, likeliest first.</summary>
    public IReadOnlyList<Topic> Sections { get; }

    /// <summary>The probabilities where a topic is out of the question: what it had is the likelihood of nothing known.</summary>
    /// <param name="topic">The topic.</param>
    public TopicProbabilities Without(Topic topic)
    {
        float[] others = [.. _probabilities];
        others[topic.Ordinal] = 0;
        return new TopicProbabilities(_topics, others);
    }

    /// <summary>The probability of one topic, 0 to 1.</summary>
    public double Of(Topic topic) => _probabilities[topic.Ordinal];

    /// <summary>The probability that the message is like nothing known, 0 to 1.</summary>
    public double OfNothing => Math.Max(0, 1 - _probabilities.Take(_topics.Length).Sum());

    /// <summary>The probability that some section is meant, 0 to 1.</summary>
    public double OfAnySection { get; }
}
