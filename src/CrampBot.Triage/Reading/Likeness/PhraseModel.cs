using System.Numerics;
using System.Runtime.CompilerServices;

namespace CrampBot.Triage.Reading.Likeness;

/// <summary>How much a clause is like the phrases of each finding: one logistic regression a finding, all in one table.</summary>
/// <remarks>Trained when the content is loaded, always on the same phrases in the same order: same content, same weights.</remarks>
internal sealed class PhraseModel
{
    private const int Rounds = 12;
    private const float LearningRate = 0.35f;

    private readonly float[] _weights;
    private readonly float[] _bias;

    private PhraseModel(IReadOnlyList<string> findings)
    {
        Findings = findings;
        _weights = new float[PhraseFeatures.Count * findings.Count];
        _bias = new float[findings.Count];
        Array.Fill(_bias, -3f);
    }

    /// <summary>The findings that it knows, in the order of its scores.</summary>
    public IReadOnlyList<string> Findings { get; }

    /// <summary>Learns from examples.</summary>
    /// <param name="findings">The findings to learn.</param>
    /// <param name="examples">Features, and for each finding 1 (says it), 0 (does not) or null (not told).</param>
    public static PhraseModel Train(IReadOnlyList<string> findings, IReadOnlyList<(int[] Features, float?[] Says)> examples)
    {
        PhraseModel model = new(findings);
        float[] scores = new float[findings.Count];
        float[] seen = new float[PhraseFeatures.Count];
        for (int round = 0; round < Rounds; round++)
        {
            foreach ((int[] features, float?[] says) in examples)
            {
                model.Score(features, scores);
                for (int finding = 0; finding < scores.Length; finding++)
                {
                    scores[finding] = says[finding] is { } truth ? truth - scores[finding] : 0;
                }

                foreach (int feature in features)
                {
                    seen[feature]++;
                    Span<float> row = model.Row(feature);
                    AddTimes(row, scores, LearningRate / MathF.Sqrt(seen[feature]));
                }
            }
        }

        return model;
    }

    /// <summary>How likely the clause says each finding, 0 to 1.</summary>
    public void Score(ReadOnlySpan<int> features, Span<float> scores)
    {
        _bias.CopyTo(scores);
        foreach (int feature in features)
        {
            AddTimes(scores, Row(feature), 1);
        }

        for (int finding = 0; finding < scores.Length; finding++)
        {
            scores[finding] = 1 / (1 + MathF.Exp(-scores[finding]));
        }
    }

    /// <summary>The whole cost of training is here, before the runtime would find that out by itself.</summary>
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

    private Span<float> Row(int feature) => _weights.AsSpan(feature * Findings.Count, Findings.Count);
}
