namespace CrampBot.Triage;

/// <summary>A scale of whole points on which a person can say how much of something there is.</summary>
/// <param name="FindingId">The quantity that it settles.</param>
/// <param name="Lowest">The lowest point.</param>
/// <param name="Highest">The highest point.</param>
/// <param name="Ask">What the scale asks, in the words the person sees.</param>
/// <param name="Said">The answer in words; <c>{points}</c> is the number.</param>
/// <param name="LowestSaid">What the lowest point means.</param>
/// <param name="HighestSaid">What the highest point means.</param>
public sealed record Scale(string FindingId, int Lowest, int Highest, string Ask, string Said, string LowestSaid, string HighestSaid)
{
    /// <summary>Whether a number is a point of the scale.</summary>
    /// <param name="points">The number.</param>
    public bool Has(int points) => points >= Lowest && points <= Highest;
}
