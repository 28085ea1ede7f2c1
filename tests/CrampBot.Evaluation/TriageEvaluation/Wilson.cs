namespace CrampBot.Evaluation.TriageEvaluation;

/// <summary>The score interval of Wilson (1927) for a share seen in a sample.</summary>
internal static class Wilson
{
    /// <summary>The normal quantile of a two-sided 95 % interval.</summary>
    private const double Quantile = 1.959964;

    /// <summary>The lower end of the 95 % interval.</summary>
    /// <param name="hits">How many of the cases hit.</param>
    /// <param name="cases">How many cases there were.</param>
    /// <returns>The lower end, 0 to 1; 0 where there were no cases.</returns>
    public static double LowerBound(int hits, int cases)
    {
        if (cases == 0)
        {
            return 0;
        }

        double share = (double)hits / cases;
        double square = Quantile * Quantile;
        double centre = share + (square / (2 * cases));
        double spread = Quantile * Math.Sqrt(((share * (1 - share)) + (square / (4.0 * cases))) / cases);
        return Math.Max(0, (centre - spread) / (1 + (square / cases)));
    }
}
