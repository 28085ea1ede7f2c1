namespace CrampBot.Triage;

/// <summary>What is told at each level, and which sections on care at home go with it.</summary>
/// <param name="DisclaimerKey">The key of the disclaimer among the words that the bot says.</param>
/// <param name="Reviewed">The day the triage content was last checked against its sources.</param>
/// <param name="ByLevel">The disposition of every level.</param>
/// <param name="Advice">The sections on care at home, each with when to offer it.</param>
/// <param name="EmergencyNumber">Words for the emergency number where the country is not known.</param>
/// <param name="EmergencyNumbers">The emergency number by ISO 3166 alpha-2 country code.</param>
public sealed record DispositionList(
    string DisclaimerKey,
    DateOnly Reviewed,
    IReadOnlyDictionary<TriageLevel, Disposition> ByLevel,
    IReadOnlyList<Advice> Advice,
    string EmergencyNumber,
    IReadOnlyDictionary<string, string> EmergencyNumbers)
{
    /// <summary>The emergency number of a country.</summary>
    /// <param name="country">An ISO 3166 alpha-2 code, or null where it is not known.</param>
    /// <returns>The number, or words for it where the country is not listed.</returns>
    public string NumberFor(string? country) =>
        country is not null && EmergencyNumbers.TryGetValue(country, out string? number) ? number : EmergencyNumber;
}
