namespace CrampBot.Evaluation.Answers;

/// <summary>The figures of issue 3 for some questions; each a share, 0 to 1, and not a number where there is nothing to measure.</summary>
internal sealed record Figures
{
    public Figures(IReadOnlyCollection<Trial> trials)
    {
        Trial[] inScope = [.. trials.Where(trial => trial.Question is { IsInScope: true, IsFollowUp: false })];
        Trial[] outOfScope = [.. trials.Where(trial => !trial.Question.IsInScope)];
        Trial[] followUps = [.. trials.Where(trial => trial.Question.IsFollowUp)];
        InScope = inScope.Length;
        OutOfScope = outOfScope.Length;
        FollowUpCount = followUps.Length;
        HitAt1 = Share(inScope, trial => trial.Rank == 1);
        HitAt3 = Share(inScope, trial => trial.Rank is >= 1 and <= 3);
        MeanReciprocalRank = inScope.Select(trial => trial.Rank == 0 ? 0 : 1.0 / trial.Rank).DefaultIfEmpty(double.NaN).Average();
        Answered = Share(inScope, trial => trial.IsAnswered);
        FalseAnswers = Share(outOfScope, trial => trial.IsAnswered);
        FollowUps = Share(followUps, trial => trial.IsFollowedUp);
    }

    public int InScope { get; }

    public int OutOfScope { get; }

    public int FollowUpCount { get; }

    public double HitAt1 { get; }

    public double HitAt3 { get; }

    public double MeanReciprocalRank { get; }

    /// <summary>In-scope questions that got an answer or a choice.</summary>
    public double Answered { get; }

    /// <summary>Out-of-scope questions that got an answer or a choice.</summary>
    public double FalseAnswers { get; }

    /// <summary>Follow-ups that got the right section, with the fact asked for first.</summary>
    public double FollowUps { get; }

    private static double Share(Trial[] trials, Func<Trial, bool> counts) =>
        trials.Length == 0 ? double.NaN : (double)trials.Count(counts) / trials.Length;
}
