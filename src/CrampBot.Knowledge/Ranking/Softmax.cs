using System.Runtime.CompilerServices;

namespace CrampBot.Knowledge.Ranking;

/// <summary>Turns logits into probabilities.</summary>
internal static class Softmax
{
    /// <summary>Replaces logits by probabilities that sum to one.</summary>
    /// <param name="values">At least one value.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void InPlace(Span<float> values)
    {
        float highest = float.NegativeInfinity;
        foreach (float value in values)
        {
            highest = MathF.Max(highest, value);
        }

        float sum = 0;
        foreach (ref float value in values)
        {
            value = MathF.Exp(value - highest);
            sum += value;
        }

        foreach (ref float value in values)
        {
            value /= sum;
        }
    }
}
