using CrampBot.Knowledge.Content;
using CrampBot.Knowledge.Searching;

namespace CrampBot.Knowledge.Ranking;

/// <summary>Says what a message is about, and how sure that is: Lucene's ranking and a linear model's, fused.</summary>
internal sealed class TopicRanker : IDisposable
{
    // Enough for ten documents of each of the ten best topics.
    private const int HitsRead = 100;

    private readonly QuestionAnalyzer _analyzer;
    private readonly UtteranceIndex _index;
    private readonly LinearModel _model;
    private readonly Fusion _fusion;

    /// <summary>Builds the index and trains the model.</summary>
    /// <param name="content">What messages can be about.</param>
    /// <param name="fusion">How the two rankings are weighed.</param>
    public TopicRanker(KnowledgeContent content, Fusion fusion)
    {
        Topics = Topic.AllOf(content);
        _fusion = fusion;
        _analyzer = new QuestionAnalyzer(content.Synonyms);
        Example[] examples = [.. Topics.SelectMany(Example.Of)];
        UtteranceIndex? index = null;
        LinearModel? model = null;
        Parallel.Invoke(
            () => index = UtteranceIndex.Build(Topics, _analyzer),
            () => model = LinearModel.Train(new FeatureReader(_analyzer), examples, Topics.Length, new LinearTraining()));
        _index = index!;
        _model = model!;
    }

    /// <summary>Every topic; its place is its ordinal.</summary>
    public Topic[] Topics { get; }

    /// <summary>Gives each topic the probability that a message is about it.</summary>
    /// <param name="normal">The message in normal form.</param>
    /// <returns>The probabilities; they sum to one.</returns>
    public TopicProbabilities Rank(string normal) => new(Topics, _fusion.Fuse(Gather(normal)));

    /// <summary>What both rankings say, before they are fused.</summary>
    /// <param name="normal">The message in normal form.</param>
    /// <returns>Both rankings.</returns>
    public BothRankings Gather(string normal) => new(_model.Logits(normal), RankDiscount.Sum(_index.Search(normal, HitsRead)));

    /// <inheritdoc/>
    public void Dispose()
    {
        _index.Dispose();
        _analyzer.Dispose();
    }
}
