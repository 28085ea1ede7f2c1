using CrampBot.Knowledge.Loading;
using CrampBot.Knowledge.Searching;

namespace CrampBot.Knowledge.Ranking;

/// <summary>A text from which the linear model learns.</summary>
/// <param name="Normal">The text in normal form.</param>
/// <param name="Topic">The ordinal of the topic it is about.</param>
/// <param name="Weight">How much it counts; an utterance counts 1.</param>
internal sealed record Example(string Normal, int Topic, float Weight)
{
    // Statements are less like questions than questions are.
    private const float SentenceWeight = 0.2f;

    /// <summary>The examples in a topic: its utterances and, for a section, each sentence of its text.</summary>
    /// <param name="topic">The topic.</param>
    /// <returns>The examples.</returns>
    public static IEnumerable<Example> Of(Topic topic) =>
    [
        .. topic.Utterances.Select(utterance => new Example(NormalForm.Of(utterance.Text), topic.Ordinal, 1)),
        .. topic.Section is { } section
            ? SectionSentences.Of(section).Select(sentence => new Example(NormalForm.Of(sentence), topic.Ordinal, SentenceWeight))
            : [],
    ];
}
