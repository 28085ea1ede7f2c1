using System.Text.RegularExpressions;

namespace CrampBot.Triage.Reading.Quantities;

/// <summary>Reads how old somebody is: "6 years old", "I am 67", "my dad, 71".</summary>
/// <param name="words">The words of quantities.</param>
/// <param name="numbers">Reads number words.</param>
internal sealed class AgeReader(QuantityWords words, NumberWords numbers)
{
    private const double Oldest = 110;
    private const double MonthsPerYear = 12;

    private readonly Regex _age = words.Pattern(string.Join(
        '|',
        @"\b(?<age>\d{1,3}) ?({years}|(?<months>{months})) ?{old}\b",
        @"\b{before-age} (?<age>\d{1,3})\b",
        @"\b(?<age>\d{1,3}) ?{years-old}\b",
        @"\b{person} {am} ({a} )?(?<age>\d{2})\b(?! ?{not-an-age})",
        @"\b{he-or-she} {is}( {barely})? (?<age>\d|{1..12})\b(?! ?({not-an-age}|{not-a-low-age}|[,.]?[0-9]))",
        @"\b{relative}( {is}|,)( {barely}| {who-is})* (?<age>\d{1,2}|{1..12})\b(?! ?({not-an-age}|{not-a-low-age}|[,.]?[0-9]))",
        @"\b(?<age>\d{2}) ?{sex}\b",
        @"\b(?<age>\d{2}) {year}\b"));

    /// <summary>The first age that a clause tells.</summary>
    /// <param name="text">The clause in lower-case words.</param>
    public IEnumerable<Quantity> Read(string text)
    {
        foreach (Match match in _age.Matches(text))
        {
            double age = numbers.Read(match.Groups["age"].Value) / (match.Groups["months"].Success ? MonthsPerYear : 1);
            if (age <= Oldest)
            {
                yield return new Quantity("age_years", age, match.Index, match.Index + match.Length);
                yield break;
            }
        }
    }
}
