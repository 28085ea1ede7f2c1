using System.Numerics;
using System.Runtime.CompilerServices;
using CrampBot.Keeping;

namespace CrampBot.Triage.Reading.Likeness;

/// <summary>Says which signs a stretch tells of, where it calls for help.</summary>
internal sealed class SignNames
{
    private const int Rounds = 12;
    private const float LearningRate = 0.5f;

    /// <summary>Features share weights here, for there is a row of them for each sign.</summary>
    private const int MostRows = 1 << 16;

    private readonly string[] _signs;
    private readonly float[] _weights;

    private SignNames(string[] signs, float[] weights)
    {
        _signs = signs;
        _weights = weights;
    }

    /// <summary>Learns from the examples that call for help.</summary>
    public static SignNames Learn(IReadOnlyList<Example> examples)
    {
        Example[] stating = [.. examples.Where(example => example.IsUrgent && example.Signs.Count > 0 && example.Whole.Length > 0)];
        string[] signs = [.. stating.SelectMany(example => example.Signs).Distinct().Order(StringComparer.Ordinal)];
        SignNames names = new(signs, new float[MostRows * signs.Length]);
        float[] seen = new float[MostRows];
        float[] errors = new float[names._signs.Length];
        Shuffle shuffle = new(stating.Length);
        for (int round = 0; round < Rounds; round++)
        {
            foreach (int at in shuffle.Next())
            {
                names.LearnFrom(stating[at], errors, seen);
            }
        }

        return names;
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    public static SignNames Read(BinaryReader reader)
    {
        string[] signs = [.. Enumerable.Range(0, reader.ReadInt32()).Select(_ => reader.ReadString())];
        return new SignNames(signs, Numbers.Read<float>(reader, MostRows * signs.Length));
    }

    /// <summary>Writes what was learnt.</summary>
    public void Write(BinaryWriter writer)
    {
        writer.Write(_signs.Length);
        Array.ForEach(_signs, writer.Write);
        Numbers.Write(writer, _weights);
    }

    /// <summary>How likely each sign is, likeliest first; together one.</summary>
    public (string Sign, float Likely)[] Of(int[] features)
    {
        float[] likely = new float[_signs.Length];
        Weigh(features, likely);
        return [.. _signs.Zip(likely).OrderByDescending(pair => pair.Second)];
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

    private void LearnFrom(Example example, float[] errors, float[] seen)
    {
        int[] features = example.Whole[0];
        Weigh(features, errors);
        for (int at = 0; at < errors.Length; at++)
        {
            errors[at] = (example.Signs.Contains(_signs[at]) ? 1f / example.Signs.Count : 0) - errors[at];
        }

        float length = MathF.Sqrt(features.Length + 1);
        foreach (int feature in features)
        {
            float times = ++seen[feature % MostRows];
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

    private Span<float> Row(int feature) => _weights.AsSpan(feature % MostRows * _signs.Length, _signs.Length);
}
