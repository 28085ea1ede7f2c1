using System.Globalization;

namespace CrampBot.Evaluation.TriageEvaluation;

/// <summary>A figure that must not be missed.</summary>
/// <param name="Name">What is measured.</param>
/// <param name="Value">The figure; not a number where there was nothing to measure.</param>
/// <param name="Bound">The least, or the most, that it may be.</param>
/// <param name="IsCeiling">Whether the bound is the most.</param>
internal sealed record Floor(string Name, double Value, double Bound, bool IsCeiling = false)
{
    public bool IsHeld => double.IsNaN(Value) || (IsCeiling ? Value <= Bound : Value >= Bound);

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"  {(IsHeld ? "held  " : "MISSED")} {Name}: {Value:0.000} ({(IsCeiling ? "at most" : "at least")} {Bound:0.00})");
}
