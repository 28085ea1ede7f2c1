namespace CrampBot.Triage.Reading;

/// <summary>What a message may mean as the answer to the question that was asked, by its likeness to other people's answers.</summary>
/// <param name="Id">The id of a choice, <see cref="Question.None"/>, <see cref="Question.Unknown"/> or <see cref="Unclear"/>.</param>
/// <param name="Likely">How likely, from 0 to 1; together with all others one.</param>
public sealed record LikelyAnswer(string Id, double Likely)
{
    /// <summary>The id of what nobody could tell a choice from.</summary>
    public const string Unclear = "unclear";
}
