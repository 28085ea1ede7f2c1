namespace CrampBot.Triage;

/// <summary>What the person is told at one level.</summary>
/// <param name="Level">The level.</param>
/// <param name="Title">The advice in one line.</param>
/// <param name="TimeFrame">How soon.</param>
/// <param name="Now">What to do now, in order.</param>
/// <param name="Worsening">When to get help sooner.</param>
/// <param name="HasAdvice">Whether sections on care at home go with it.</param>
public sealed record Disposition(TriageLevel Level, string Title, string TimeFrame, IReadOnlyList<string> Now, string Worsening, bool HasAdvice)
{
    /// <summary>The disposition with the emergency number of one place in its texts.</summary>
    /// <param name="number">The number, or words for it.</param>
    /// <returns>The disposition, ready to be shown.</returns>
    public Disposition WithNumber(string number) => this with
    {
        Title = Fill(Title, number),
        Now = [.. Now.Select(step => Fill(step, number))],
        Worsening = Fill(Worsening, number),
    };

    private static string Fill(string text, string number) => text.Replace("{number}", number, StringComparison.Ordinal);
}
