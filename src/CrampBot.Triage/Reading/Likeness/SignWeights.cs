using CrampBot.Keeping;

namespace CrampBot.Triage.Reading.Likeness;

/// <summary>A logistic regression that tells texts with a warning sign from texts without, by their most telling stretch.</summary>
/// <remarks>Learns always from the same examples in the same order: same content, same weights.</remarks>
internal sealed class SignWeights
{
    private const float LearningRate = 0.5f;
    private const float BiasRate = 0.01f;

    /// <summary>What a message without any evidence is taken for, in log-odds: most messages tell of no warning sign.</summary>
    private const float NothingSeen = -2;

    /// <summary>What stands in fewer texts is not learnt from: how one person once put something says little of what others mean by it.</summary>
    private const int FewestTexts = 2;

    /// <summary>An example told so well is not learnt from.</summary>
    private const float Learnt = 0.01f;

    private readonly float[] _weights;
    private float _bias;

    private SignWeights(float[] weights, float bias)
    {
        _weights = weights;
        _bias = bias;
    }

    /// <summary>Learns from examples.</summary>
    /// <param name="examples">The features of the stretches of each text, and whether it states a warning sign.</param>
    /// <param name="rounds">How often each is looked at.</param>
    public static SignWeights Learn(IReadOnlyList<(int[][] Stretches, bool States)> examples, int rounds)
    {
        SignWeights weights = new(new float[MessageFeatures.Count], NothingSeen);
        float[] seen = new float[MessageFeatures.Count];
        (int[][] Stretches, bool States)[] common = WithoutRareFeatures(examples);
        Shuffle shuffle = new(common.Length);
        for (int round = 0; round < rounds; round++)
        {
            foreach (int at in shuffle.Next())
            {
                weights.LearnFrom(common[at].Stretches, common[at].States, seen);
            }
        }

        return weights;
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    public static SignWeights Read(BinaryReader reader) => new(Numbers.Read<float>(reader, MessageFeatures.Count), reader.ReadSingle());

    /// <summary>Writes what was learnt.</summary>
    public void Write(BinaryWriter writer)
    {
        Numbers.Write(writer, _weights);
        writer.Write(_bias);
    }

    /// <summary>How much a stretch tells of a warning sign, in log-odds.</summary>
    /// <param name="features">The numbers of its features.</param>
    public float Score(ReadOnlySpan<int> features)
    {
        float sum = 0;
        foreach (int feature in features)
        {
            sum += _weights[feature];
        }

        return _bias + (sum / MathF.Sqrt(features.Length + 1));
    }

    /// <summary>The weights of what is seen in a message, place by place.</summary>
    public float[] Of(SeenFeatures seen)
    {
        float[] weights = new float[seen.Numbers.Count];
        for (int place = 0; place < weights.Length; place++)
        {
            weights[place] = _weights[seen.Numbers[place]];
        }

        return weights;
    }

    /// <summary>How much a stretch tells of a warning sign, in log-odds.</summary>
    /// <param name="places">The places of its features.</param>
    /// <param name="weights">What <see cref="Of"/> gave for the message.</param>
    public float Score(ReadOnlySpan<int> places, float[] weights)
    {
        float sum = 0;
        foreach (int place in places)
        {
            sum += weights[place];
        }

        return _bias + (sum / MathF.Sqrt(places.Length + 1));
    }

    /// <summary>The score of the most telling of some stretches.</summary>
    public float Highest(int[][] stretches)
    {
        float highest = float.MinValue;
        foreach (int[] stretch in stretches)
        {
            highest = MathF.Max(highest, Score(stretch));
        }

        return highest;
    }

    private static (int[][] Stretches, bool States)[] WithoutRareFeatures(IReadOnlyList<(int[][] Stretches, bool States)> examples)
    {
        int[] texts = new int[MessageFeatures.Count];
        int[] lastText = new int[MessageFeatures.Count];
        for (int text = 0; text < examples.Count; text++)
        {
            foreach (int feature in examples[text].Stretches.SelectMany(stretch => stretch))
            {
                texts[feature] += lastText[feature] == text + 1 ? 0 : 1;
                lastText[feature] = text + 1;
            }
        }

        return [.. examples.Select(example => (Common(example.Stretches), example.States))];

        int[][] Common(int[][] stretches) => [.. stretches.Select(stretch => Array.FindAll(stretch, feature => texts[feature] >= FewestTexts))];
    }

    private void LearnFrom(int[][] stretches, bool states, float[] seen)
    {
        if (stretches.Length == 0)
        {
            return;
        }

        int[] taught = states ? stretches.MaxBy(stretch => stretch.Length)! : stretches.MaxBy(stretch => Score(stretch))!;
        float error = (states ? 1 : 0) - (1 / (1 + MathF.Exp(-Score(taught))));
        if (MathF.Abs(error) < Learnt)
        {
            return;
        }

        float step = error / MathF.Sqrt(taught.Length + 1);
        foreach (int feature in taught)
        {
            seen[feature] += step * step;
            _weights[feature] += LearningRate * step / (MathF.Sqrt(seen[feature]) + 1e-3f);
        }

        _bias += BiasRate * error;
    }
}
