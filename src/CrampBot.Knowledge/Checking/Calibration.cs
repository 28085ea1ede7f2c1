using CrampBot.Knowledge.Answers;
using CrampBot.Knowledge.Content;
using CrampBot.Knowledge.Ranking;
using CrampBot.Knowledge.Searching;

namespace CrampBot.Knowledge.Checking;

/// <summary>How well the confidence of answers is founded, measured by cross-validation on the utterances.</summary>
public sealed record Calibration
{
    private const double SmallestStep = 0.05;

    private static readonly double[] Bars = [0.5, 0.6, 0.7, 0.8, Certainty.Covered, 0.9, 0.95];

    /// <summary>The weights that fit this content best: linear model, Lucene, and the bar for what is like nothing known.</summary>
    public required (double Linear, double Lucene, double Strange) Fitted { get; init; }

    /// <summary>The same for the weights the program ships with.</summary>
    public required (double Linear, double Lucene, double Strange) Shipped { get; init; }

    /// <summary>The reliability table of the shipped weights, most confident band first.</summary>
    public required IReadOnlyList<ConfidenceBand> Bands { get; init; }

    /// <summary>What each bar for "some section is meant" would let through, lowest first; the shipped one is among them.</summary>
    public required IReadOnlyList<CoverThreshold> Thresholds { get; init; }

    /// <summary>Cross-validates and fits. Takes seconds: every hand's utterances are held out once.</summary>
    /// <param name="content">The content.</param>
    /// <returns>What was measured.</returns>
    public static Calibration Measure(KnowledgeContent content)
    {
        List<HeldOut> trials = CrossValidation.Run(content);
        Topic[] topics = Topic.AllOf(content);
        Fusion fitted = Fit(trials, topics);
        return new Calibration
        {
            Fitted = (fitted.Linear, fitted.Lucene, fitted.Strange),
            Shipped = (Fusion.Fitted.Linear, Fusion.Fitted.Lucene, Fusion.Fitted.Strange),
            Bands = BandsOf(trials, topics),
            Thresholds = ThresholdsOf(trials, topics),
        };
    }

    /// <summary>Walks downhill one weight at a time, halving the step when no direction helps.</summary>
    private static Fusion Fit(List<HeldOut> trials, Topic[] topics)
    {
        Fusion best = Fusion.Fitted;
        double loss = Loss(best, trials, topics);
        for (float step = 1; step > SmallestStep; step /= 2)
        {
            bool improved = true;
            while (improved)
            {
                improved = false;
                foreach (Fusion next in Neighbours(best, step))
                {
                    double nextLoss = Loss(next, trials, topics);
                    if (nextLoss < loss)
                    {
                        (best, loss, improved) = (next, nextLoss, true);
                    }
                }
            }
        }

        return best;
    }

    private static IEnumerable<Fusion> Neighbours(Fusion fusion, float step) =>
    [
        fusion with { Linear = fusion.Linear + (step / 4) },
        fusion with { Linear = fusion.Linear - (step / 4) },
        fusion with { Lucene = fusion.Lucene + step },
        fusion with { Lucene = fusion.Lucene - step },
        fusion with { Strange = fusion.Strange + step },
        fusion with { Strange = fusion.Strange - step },
    ];

    /// <summary>The mean negative logarithm of the probability given to the truth: for a class, that no section is meant.</summary>
    private static double Loss(Fusion fusion, List<HeldOut> trials, Topic[] topics)
    {
        const double impossible = 1e-6;
        return trials.Average(trial =>
        {
            TopicProbabilities probabilities = new(topics, fusion.Fuse(trial.Rankings));
            double truth = trial.Topic.Kind is TopicKind.Section
                ? probabilities.Of(topics[trial.Topic.Ordinal])
                : 1 - probabilities.OfAnySection;
            return -Math.Log(Math.Max(truth, impossible));
        });
    }

    private static ConfidenceBand[] BandsOf(List<HeldOut> trials, Topic[] topics) =>
    [
        .. trials
            .Select(trial =>
            {
                TopicProbabilities probabilities = new(topics, Fusion.Fitted.Fuse(trial.Rankings));
                Topic best = probabilities.Sections[0];
                return (Confidence: probabilities.Of(best), Right: best.Ordinal == trial.Topic.Ordinal);
            })
            .GroupBy(trial => Math.Min(9, (int)(trial.Confidence * 10)))
            .OrderByDescending(band => band.Key)
            .Select(band => new ConfidenceBand(
                band.Key, band.Count(), band.Average(trial => trial.Confidence), band.Average(trial => trial.Right ? 1.0 : 0))),
    ];

    private static CoverThreshold[] ThresholdsOf(List<HeldOut> trials, Topic[] topics)
    {
        ILookup<TopicKind, double> covered = trials.ToLookup(
            trial => trial.Topic.Kind,
            trial => new TopicProbabilities(topics, Fusion.Fitted.Fuse(trial.Rankings)).OfAnySection);
        return [.. Bars.Select(bar => new CoverThreshold(bar, Reaching(covered[TopicKind.Section], bar), Reaching(covered[TopicKind.OutOfScope], bar)))];
    }

    private static double Reaching(IEnumerable<double> probabilities, double bar) =>
        probabilities.Select(probability => probability >= bar ? 1.0 : 0).DefaultIfEmpty(double.NaN).Average();
}
