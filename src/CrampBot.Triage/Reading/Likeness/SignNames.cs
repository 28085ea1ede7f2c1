using System.Numerics;
using System.Runtime.CompilerServices;

namespace CrampBot.Triage.Reading.Likeness;

/// <summary>Says which warning sign a stretch tells of, where it tells of one.</summary>
internal sealed class SignNames
{
    private const int Rounds = 6;
    private const float LearningRate = 0.5f;

    /// <summary>Another sign is named as well where it is at least so likely, as a share of the likeliest.</summary>
    private const float AlsoLikely = 0.5f;

    private readonly string[] _signs;
    private readonly float[] _weights;

    private SignNames(string[] signs)
    {
        _signs = signs;
        _weights = new float[MessageFeatures.Count * signs.Length];
    }

    /// <summary>Learns from the examples that state a sign.</summary>
    public static SignNames Learn(IReadOnlyList<Example> examples)
    {
        Example[] stating = [.. examples.Where(example => example.Signs.Count > 0 && example.Whole.Length > 0)];
        SignNames names = new([.. stating.SelectMany(example => example.Signs).Distinct().Order(StringComparer.Ordinal)]);
        float[] seen = new float[MessageFeatures.Count];
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

    /// <summary>The signs that a stretch most likely tells of; at least one.</summary>
    public IEnumerable<string> Of(int[] features)
    {
        float[] likely = new float[_signs.Length];
        Weigh(features, likely);
        float most = likely.Max();
        return _signs.Where((_, at) => likely[at] >= AlsoLikely * most);
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
            seen[feature]++;
            AddTimes(Row(feature), errors, LearningRate * 4 / (length * MathF.Sqrt(seen[feature]) * 0.25f));
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

    private Span<float> Row(int feature) => _weights.AsSpan(feature * _signs.Length, _signs.Length);
}
