using CrampBot.Triage;

namespace CrampBot.Evaluation.TriageEvaluation;

/// <summary>How well levels were found.</summary>
/// <param name="pairs">The right level and the level found, for each vignette.</param>
internal sealed class LevelScores(IReadOnlyList<(TriageLevel Right, TriageLevel Found)> pairs)
{
    public int Count => pairs.Count;

    /// <summary>The share of emergencies found to be emergencies.</summary>
    public double EmergencyRecall => Share(pair => pair.Right == TriageLevel.Emergency, pair => pair.Found == TriageLevel.Emergency);

    /// <summary>The lower end of Wilson's 95 % interval for <see cref="EmergencyRecall"/>.</summary>
    public double EmergencyRecallAtLeast => Wilson.LowerBound(
        pairs.Count(pair => pair is { Right: TriageLevel.Emergency, Found: TriageLevel.Emergency }),
        pairs.Count(pair => pair.Right == TriageLevel.Emergency));

    /// <summary>The share at the right level.</summary>
    public double Exact => Share(_ => true, pair => pair.Found == pair.Right);

    /// <summary>The share at the right level, above it, or one below it.</summary>
    public double Safe => Share(_ => true, pair => pair.Found <= pair.Right + 1);

    /// <summary>The share above the right level.</summary>
    public double OverTriage => Share(_ => true, pair => pair.Found < pair.Right);

    /// <summary>The share of self-care cases found to be self-care.</summary>
    public double SelfCareExact => Share(pair => pair.Right == TriageLevel.SelfCare, pair => pair.Found == TriageLevel.SelfCare);

    public int Confused(TriageLevel right, TriageLevel found) => pairs.Count(pair => pair.Right == right && pair.Found == found);

    private double Share(Func<(TriageLevel Right, TriageLevel Found), bool> among, Func<(TriageLevel Right, TriageLevel Found), bool> counts)
    {
        (TriageLevel, TriageLevel)[] all = [.. pairs.Where(among)];
        return all.Length == 0 ? double.NaN : (double)all.Count(counts) / all.Length;
    }
}
