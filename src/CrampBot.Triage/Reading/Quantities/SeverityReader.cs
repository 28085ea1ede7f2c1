using System.Text.RegularExpressions;

namespace CrampBot.Triage.Reading.Quantities;

/// <summary>Reads how strong the pain is: "8/10", "eight out of ten", "the pain is a 7".</summary>
/// <param name="words">The words of quantities.</param>
/// <param name="numbers">Reads number words.</param>
internal sealed class SeverityReader(QuantityWords words, NumberWords numbers)
{
    private const double Highest = 10;

    private readonly Regex _outOfTen = words.Pattern(@"\b(?<points>\d{1,2}(\.\d)?|{0..10}) ?(/ ?(10|{10..10})|{out-of} ({a} )?(10|{10..10}))\b");
    private readonly Regex _painIsA = words.Pattern(@"\b{strength}( {strength-scale})?( {it})?( {before-points})*( {article})? (?<points>[0-9]|10|{1..10})$");

    /// <summary>The score that a clause tells.</summary>
    /// <param name="text">The clause in lower-case words.</param>
    public IEnumerable<Quantity> Read(string text)
    {
        Match match = _outOfTen.Match(text);
        if (!match.Success)
        {
            match = _painIsA.Match(text);
        }

        double points = match.Success ? numbers.Read(match.Groups["points"].Value) : -1;
        if (points is >= 0 and <= Highest)
        {
            yield return new Quantity("severity", points, match.Index, match.Index + match.Length);
        }
    }
}
