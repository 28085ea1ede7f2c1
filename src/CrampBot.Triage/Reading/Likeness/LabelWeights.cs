using System.Numerics;
using System.Runtime.CompilerServices;
using CrampBot.Keeping;

namespace CrampBot.Triage.Reading.Likeness;

/// <summary>Says which of some labels a text bears: a softmax regression over what is seen in it.</summary>
/// <remarks>Learns always from the same examples in the same order: same content, same weights.</remarks>
internal sealed class LabelWeights
{
    private const int Rounds = 12;
    private const float LearningRate = 0.5f;

    private readonly string[] _labels;
    private readonly int _rows;
    private readonly float[] _weights;

    private LabelWeights(string[] labels, int rows, float[] weights)
    {
        _labels = labels;
        _rows = rows;
        _weights = weights;
    }

    /// <summary>Learns from examples.</summary>
    /// <param name="examples">The features of each text, and the labels that it bears, one at least.</param>
    /// <param name="rows">How many rows of weights there are; features share them.</param>
    public static LabelWeights Learn(IReadOnlyList<(int[] Features, IReadOnlyList<string> Labels)> examples, int rows)
    {
        string[] labels = [.. examples.SelectMany(example => example.Labels).Distinct().Order(StringComparer.Ordinal)];
        LabelWeights weights = new(labels, rows, new float[rows * labels.Length]);
        float[] seen = new float[rows];
        float[] errors = new float[labels.Length];
        Shuffle shuffle = new(examples.Count);
        for (int round = 0; round < Rounds; round++)
        {
            foreach (int at in shuffle.Next())
            {
                weights.LearnFrom(examples[at].Features, examples[at].Labels, errors, seen);
            }
        }

        return weights;
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    public static LabelWeights Read(BinaryReader reader)
    {
        string[] labels = [.. Enumerable.Range(0, reader.ReadInt32()).Select(_ => reader.ReadString())];
        int rows = reader.ReadInt32();
        return new LabelWeights(labels, rows, Numbers.Read<float>(reader, rows * labels.Length));
    }

    /// <summary>Writes what was learnt.</summary>
    public void Write(BinaryWriter writer)
    {
        writer.Write(_labels.Length);
        Array.ForEach(_labels, writer.Write);
        writer.Write(_rows);
        Numbers.Write(writer, _weights);
    }

    /// <summary>How likely each label is, likeliest first; together one.</summary>
    public (string Label, float Likely)[] Of(int[] features)
    {
        float[] likely = new float[_labels.Length];
        Weigh(features, likely);
        return [.. _labels.Zip(likely).OrderByDescending(pair => pair.Second)];
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void AddTimes(Span<float> sum, ReadOnlySpan<float> added, float times)
    {
        int at = 0;
        for (; at <= sum.Length - Vector<float>.Count; at += Vector<float>.Count)
        {
            (new Vector<float>(sum[at..]) + (new Vector<float>(added[at..]) * times)).CopyTo(sum[at..]);
        }

        for (; at < sum.Length; at++)
        {
            sum[at] += added[at] * times;
        }
    }

    private void LearnFrom(int[] features, IReadOnlyList<string> labels, float[] errors, float[] seen)
    {
        Weigh(features, errors);
        for (int at = 0; at < errors.Length; at++)
        {
            errors[at] = (labels.Contains(_labels[at]) ? 1f / labels.Count : 0) - errors[at];
        }

        float length = MathF.Sqrt(features.Length + 1);
        foreach (int feature in features)
        {
            float times = ++seen[feature % _rows];
            AddTimes(Row(feature), errors, LearningRate * 16 / (length * MathF.Sqrt(times)));
        }
    }

    private void Weigh(int[] features, float[] likely)
    {
        Array.Clear(likely);
        float length = MathF.Sqrt(features.Length + 1);
        foreach (int feature in features)
        {
            AddTimes(likely, Row(feature), 1 / length);
        }

        float most = likely.Max();
        float sum = 0;
        for (int at = 0; at < likely.Length; at++)
        {
            likely[at] = MathF.Exp(likely[at] - most);
            sum += likely[at];
        }

        for (int at = 0; at < likely.Length; at++)
        {
            likely[at] /= sum;
        }
    }

    private Span<float> Row(int feature) => _weights.AsSpan(feature % _rows * _labels.Length, _labels.Length);
}
