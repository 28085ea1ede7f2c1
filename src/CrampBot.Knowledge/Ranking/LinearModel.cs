using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using System.Runtime.InteropServices;

namespace CrampBot.Knowledge.Ranking;

/// <summary>A softmax classifier: one weight for each pair of feature and topic.</summary>
/// <remarks>Trained by plain stochastic gradient descent in a fixed order, so that the same content gives the same weights.</remarks>
internal sealed class LinearModel
{
    private readonly FeatureReader _reader;
    private readonly Dictionary<ulong, int> _known;
    private readonly float[] _rarity;
    private readonly float[] _weights;
    private readonly int _topics;
    private readonly int _stride;

    private LinearModel(FeatureReader reader, Dictionary<ulong, int> known, float[] rarity, int topics)
    {
        _reader = reader;
        _known = known;
        _rarity = rarity;
        _topics = topics;
        _stride = (topics + Vector<float>.Count - 1) / Vector<float>.Count * Vector<float>.Count;
        _weights = new float[known.Count * _stride];
    }

    /// <summary>Trains a model.</summary>
    /// <param name="reader">What it sees of a text.</param>
    /// <param name="examples">What it learns from.</param>
    /// <param name="topics">How many topics there are.</param>
    /// <param name="training">How it learns.</param>
    /// <returns>The model.</returns>
    public static LinearModel Train(FeatureReader reader, IReadOnlyList<Example> examples, int topics, LinearTraining training)
    {
        HashSet<ulong>[] features = [.. examples.Select(example => reader.Read(example.Normal))];
        Dictionary<ulong, int> counts = [];
        foreach (ulong feature in features.SelectMany(set => set))
        {
            CollectionsMarshal.GetValueRefOrAddDefault(counts, feature, out _)++;
        }

        Dictionary<ulong, int> known = [];
        List<float> rarity = [];
        foreach ((ulong feature, int count) in counts.OrderBy(pair => pair.Key))
        {
            known.Add(feature, known.Count);
            rarity.Add(MathF.Log((float)examples.Count / count) + 1);
        }

        LinearModel model = new(reader, known, [.. rarity], topics);
        SparseVector[] vectors = [.. features.Select(model.VectorOf)];
        model.Learn(vectors, examples, training);
        return model;
    }

    /// <summary>How much each topic is favoured, as logarithms of unnormalised probabilities.</summary>
    /// <param name="normal">A text in normal form.</param>
    /// <returns>A value for each topic, by ordinal.</returns>
    public float[] Logits(string normal)
    {
        float[] logits = new float[_stride];
        AddUp(VectorOf(_reader.Read(normal)), logits);
        return logits[.._topics];
    }

    private SparseVector VectorOf(HashSet<ulong> features)
    {
        List<int> places = [];
        foreach (ulong feature in features)
        {
            if (_known.TryGetValue(feature, out int place))
            {
                places.Add(place);
            }
        }

        places.Sort();
        float[] values = [.. places.Select(place => _rarity[place])];
        float length = MathF.Sqrt(values.Sum(value => value * value));
        for (int index = 0; index < values.Length; index++)
        {
            values[index] /= length;
        }

        return new SparseVector([.. places], values);
    }

    [SuppressMessage("Security", "CA5394", Justification = "The order of examples is no secret, and must be the same in every run.")]
    private void Learn(SparseVector[] vectors, IReadOnlyList<Example> examples, LinearTraining training)
    {
        int[] order = [.. Enumerable.Range(0, vectors.Length)];
        Random shuffler = new(training.Seed);
        float[] error = new float[_stride];
        List<int> wrong = new(_topics);
        for (int round = 0; round < training.Rounds; round++)
        {
            float rate = training.Rate / (1 + (training.RateDecay * round));
            shuffler.Shuffle(order);
            foreach (int example in order)
            {
                Array.Clear(error);
                AddUp(vectors[example], error);
                Softmax.InPlace(error.AsSpan(0, _topics));
                error[examples[example].Topic] -= 1;

                // Most topics are soon known to be out of the question: leaving them alone saves half the time.
                wrong.Clear();
                for (int topic = 0; topic < _topics; topic++)
                {
                    if (MathF.Abs(error[topic]) > training.SmallestError)
                    {
                        wrong.Add(topic);
                    }
                }

                Subtract(vectors[example], error, wrong, rate * examples[example].Weight);
            }
        }
    }

    private void AddUp(SparseVector vector, float[] sums)
    {
        Span<Vector<float>> total = MemoryMarshal.Cast<float, Vector<float>>(sums.AsSpan());
        for (int index = 0; index < vector.Places.Length; index++)
        {
            Vector<float> value = new(vector.Values[index]);
            ReadOnlySpan<Vector<float>> row = RowOf(vector.Places[index]);
            for (int lane = 0; lane < total.Length; lane++)
            {
                total[lane] += value * row[lane];
            }
        }
    }

    private void Subtract(SparseVector vector, float[] error, List<int> topics, float rate)
    {
        for (int index = 0; index < vector.Places.Length; index++)
        {
            float step = rate * vector.Values[index];
            Span<float> row = _weights.AsSpan(vector.Places[index] * _stride, _stride);
            foreach (int topic in topics)
            {
                row[topic] -= step * error[topic];
            }
        }
    }

    private Span<Vector<float>> RowOf(int place) => MemoryMarshal.Cast<float, Vector<float>>(_weights.AsSpan(place * _stride, _stride));
}
