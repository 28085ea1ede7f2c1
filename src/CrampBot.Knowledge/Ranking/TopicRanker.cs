using CrampBot.Keeping;
using CrampBot.Knowledge.Checking;
using CrampBot.Knowledge.Content;
using CrampBot.Knowledge.Loading;
using CrampBot.Knowledge.Searching;

namespace CrampBot.Knowledge.Ranking;

/// <summary>Says what a message is about, and how sure that is: Lucene's ranking and a linear model's, fused.</summary>
internal sealed class TopicRanker : IDisposable
{
    // Enough for ten documents of each of the ten best topics.
    private const int HitsRead = 100;

    // The model has a weight for each pair of feature and topic: beyond this, Lucene ranks alone.
    private const int MostLearned = 1_000;

    private const string Kind = "ranking";

    // As many candidates and matches as fit a screen.
    private const int Explained = 10;

    private readonly QuestionAnalyzer _analyzer;
    private readonly UtteranceIndex _index;
    private readonly Task<LinearModel?> _training;
    private readonly Fusion _fusion;
    private readonly float[] _unlearned;

    /// <summary>Builds the index, and meanwhile trains the model on another thread; <see cref="Ready"/> waits for that.</summary>
    /// <param name="content">What messages can be about.</param>
    /// <param name="fusion">How the two rankings are weighed.</param>
    /// <param name="kept">Where index and model are kept; null to make them every time.</param>
    public TopicRanker(KnowledgeContent content, Fusion fusion, LearntFolder? kept = null)
    {
        Topics = Topic.AllOf(content);
        bool learns = Topics.Length <= MostLearned;
        IEnumerable<Example> examples = Topics.SelectMany(Example.Of);
        Example[] learnt = learns ? [.. examples] : [];
        _analyzer = new QuestionAnalyzer(content.Synonyms, (learns ? learnt : examples).Select(example => example.Normal));
        _fusion = learns ? fusion : Fusion.LuceneAlone;
        _unlearned = learns ? [] : new float[Topics.Length];
        _training = Task.Run(() => learns
            ? KeptModel.Of(kept, Kind, new FeatureReader(_analyzer), learnt, Topics.Length)
            : null);
        _index = UtteranceIndex.Build(Topics, _analyzer, kept);
    }

    /// <summary>Waits until the model is trained; asking before waits as well.</summary>
    public void Ready() => _training.GetAwaiter().GetResult();

    /// <summary>The index; for measuring it.</summary>
    public UtteranceIndex Index => _index;

    /// <summary>How words become terms.</summary>
    public QuestionAnalyzer Analyzer => _analyzer;

    /// <summary>Every topic; its place is its ordinal.</summary>
    public Topic[] Topics { get; }

    /// <summary>Gives each topic the probability that a message is about it.</summary>
    /// <param name="normal">The message in normal form.</param>
    /// <returns>The probabilities; they sum to one.</returns>
    public TopicProbabilities Rank(string normal) => new(Topics, _fusion.Fuse(Gather(normal)));

    /// <summary>What both rankings say, before they are fused.</summary>
    /// <param name="normal">The message in normal form.</param>
    /// <returns>Both rankings.</returns>
    public BothRankings Gather(string normal) => new(
        _training.GetAwaiter().GetResult()?.Logits(normal) ?? _unlearned,
        RankDiscount.Sum(_index.Search(normal, HitsRead)));

    /// <summary>Shows how a ranking comes about.</summary>
    /// <param name="normal">The message in normal form.</param>
    /// <returns>The message's terms, the likeliest topics, and the texts that matched best.</returns>
    public (IReadOnlyList<string> Terms, IReadOnlyList<Candidate> Candidates, IReadOnlyList<MatchedUtterance> Matches) Explain(string normal)
    {
        List<string> terms = _analyzer.Terms(normal);
        BothRankings rankings = Gather(normal);
        float[] probabilities = _fusion.Fuse(rankings);
        float best = rankings.Lucene.Values.DefaultIfEmpty(1).Max();
        return (
            terms,
            [.. Topics.OrderByDescending(topic => probabilities[topic.Ordinal]).Take(Explained).Select(topic => new Candidate(
                topic.Id,
                probabilities[topic.Ordinal],
                rankings.Lucene.GetValueOrDefault(topic.Ordinal) / best,
                rankings.Linear[topic.Ordinal]))],
            [.. _index.Search(normal, Explained).Select(hit => Match(hit, terms))]);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _index.Dispose();
        _analyzer.Dispose();
    }

    private MatchedUtterance Match(UtteranceHit hit, List<string> terms)
    {
        Topic topic = Topics[hit.Topic];
        Utterance? utterance = hit.Utterance == Fields.NotAnUtterance ? null : topic.Utterances[hit.Utterance];
        return new MatchedUtterance(
            topic.Id,
            utterance,
            hit.Score,
            utterance is null ? [] : [.. _analyzer.Terms(NormalForm.Of(utterance.Text)).Intersect(terms, StringComparer.Ordinal)]);
    }
}
