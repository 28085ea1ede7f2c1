using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using CrampBot.Keeping;

namespace CrampBot.Knowledge.Ranking;

/// <summary>A softmax classifier: one weight for each pair of feature and topic.</summary>
/// <remarks>Trained by plain stochastic gradient descent in a fixed order, so that the same content gives the same weights.</remarks>
internal sealed class LinearModel
{
    [ThreadStatic]
    private static List<ulong>? Reused;

    private readonly FeatureReader _reader;
    private readonly FeatureTable _known;
    private readonly float[] _weights;
    private readonly int _topics;
    private readonly int _stride;

    private LinearModel(FeatureReader reader, FeatureTable known, int topics, float[]? weights = null)
    {
        _reader = reader;
        _known = known;
        _topics = topics;
        _stride = StrideOf(topics);
        _weights = weights ?? new float[known.Count * _stride];
    }

    /// <summary>Trains a model.</summary>
    /// <param name="reader">What it sees of a text.</param>
    /// <param name="examples">What it learns from.</param>
    /// <param name="topics">How many topics there are.</param>
    /// <param name="training">How it learns.</param>
    /// <returns>The model.</returns>
    public static LinearModel Train(FeatureReader reader, IReadOnlyList<Example> examples, int topics, LinearTraining training)
    {
        (FeatureTable known, SparseVector[] vectors) = FeatureTable.Of(reader, examples);
        LinearModel model = new(reader, known, topics);
        model.Learn(vectors, examples, training);
        return model;
    }

    /// <summary>Reads what <see cref="Write"/> wrote on a machine with vectors as wide.</summary>
    /// <param name="reader">What the model sees of a text.</param>
    /// <param name="file">Where it was written.</param>
    public static LinearModel Read(FeatureReader reader, BinaryReader file)
    {
        int topics = file.ReadInt32();
        FeatureTable known = FeatureTable.Read(file);
        return new LinearModel(reader, known, topics, Numbers.Read<float>(file, known.Count * StrideOf(topics)));
    }

    /// <summary>Writes what was learnt.</summary>
    /// <param name="file">Where to.</param>
    public void Write(BinaryWriter file)
    {
        file.Write(_topics);
        _known.Write(file);
        Numbers.Write(file, _weights);
    }

    /// <summary>How much each topic is favoured, as logarithms of unnormalised probabilities.</summary>
    /// <param name="normal">A text in normal form.</param>
    /// <returns>A value for each topic, by ordinal.</returns>
    public float[] Logits(string normal)
    {
        List<ulong> features = Reused ??= [];
        features.Clear();
        _reader.Read(normal, features);
        float[] logits = new float[_stride];
        AddUp(_known.VectorOf(features), logits);
        return _stride == _topics ? logits : logits[.._topics];
    }

    /// <summary>The length of a row of weights: whole vectors.</summary>
    private static int StrideOf(int topics) => (topics + Vector<float>.Count - 1) / Vector<float>.Count * Vector<float>.Count;

    [SuppressMessage("Security", "CA5394", Justification = "The order of examples is no secret, and must be the same in every run.")]
    private void Learn(SparseVector[] vectors, IReadOnlyList<Example> examples, LinearTraining training)
    {
        int[] order = [.. Enumerable.Range(0, vectors.Length)];
        Random shuffler = new(training.Seed);
        float[] error = new float[_stride];
        for (int round = 0; round < training.Rounds; round++)
        {
            float rate = training.Rate / (1 + (training.RateDecay * round));
            shuffler.Shuffle(order);
            foreach (int example in order)
            {
                Array.Clear(error);
                AddUp(vectors[example], error);
                Softmax.InPlace(error.AsSpan(0, _topics));
                error.AsSpan(_topics).Clear();
                error[examples[example].Topic] -= 1;
                if (LeaveAlone(error, training.SmallestError))
                {
                    Subtract(vectors[example], error, rate * examples[example].Weight);
                }
            }
        }
    }

    /// <summary>Most topics are soon known to be out of the question: their errors count as none.</summary>
    /// <returns>Whether any error is left.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static bool LeaveAlone(float[] error, float smallest)
    {
        bool any = false;
        for (int topic = 0; topic < error.Length; topic++)
        {
            if (MathF.Abs(error[topic]) > smallest)
            {
                any = true;
            }
            else
            {
                error[topic] = 0;
            }
        }

        return any;
    }

    // Optimised at once: a start is over before the runtime would get round to it.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void AddUp(SparseVector vector, float[] sums)
    {
        Span<Vector<float>> total = MemoryMarshal.Cast<float, Vector<float>>(sums.AsSpan());
        (int[] places, float[] values) = vector;
        int index = 0;

        // Two rows at a time: the sums are fetched and stored half as often.
        for (; index + 1 < places.Length; index += 2)
        {
            Vector<float> firstValue = new(values[index]);
            Vector<float> secondValue = new(values[index + 1]);
            ReadOnlySpan<Vector<float>> first = RowOf(places[index])[..total.Length];
            ReadOnlySpan<Vector<float>> second = RowOf(places[index + 1])[..total.Length];
            for (int lane = 0; lane < total.Length; lane++)
            {
                total[lane] = total[lane] + (firstValue * first[lane]) + (secondValue * second[lane]);
            }
        }

        if (index < places.Length)
        {
            Vector<float> value = new(values[index]);
            ReadOnlySpan<Vector<float>> row = RowOf(places[index])[..total.Length];
            for (int lane = 0; lane < total.Length; lane++)
            {
                total[lane] += value * row[lane];
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Subtract(SparseVector vector, float[] error, float rate)
    {
        ReadOnlySpan<Vector<float>> wrong = MemoryMarshal.Cast<float, Vector<float>>(error.AsSpan());
        for (int index = 0; index < vector.Places.Length; index++)
        {
            Vector<float> step = new(rate * vector.Values[index]);
            Span<Vector<float>> row = RowOf(vector.Places[index])[..wrong.Length];
            for (int lane = 0; lane < wrong.Length; lane++)
            {
                row[lane] -= step * wrong[lane];
            }
        }
    }

    private Span<Vector<float>> RowOf(int place) => MemoryMarshal.Cast<float, Vector<float>>(_weights.AsSpan(place * _stride, _stride));
}
