using System.Text.RegularExpressions;

namespace CrampBot.Triage.Reading.Quantities;

/// <summary>Reads how often something happens: "twice a night", "every 3 days", "most nights", "5 times today".</summary>
/// <param name="words">The words of quantities.</param>
/// <param name="secondsPerUnit">Units of time and their length in seconds.</param>
/// <param name="numbers">Reads number words.</param>
internal sealed class FrequencyReader(QuantityWords words, IReadOnlyDictionary<string, long> secondsPerUnit, NumberWords numbers)
{
    private const double DaysPerWeek = 7;
    private const double SecondsPerWeek = 604_800;

    /// <summary>"Rarely" is taken for once a month.</summary>
    private const double SeldomPerWeek = DaysPerWeek / 30;

    /// <summary>"Less than once a week" is taken for once in two weeks.</summary>
    private const double Half = 0.5;

    private readonly Regex[] _rates =
    [
        words.Pattern(@"\b(?<times>{times}|[a-z0-9]+( {to-or} [a-z0-9]+)? {times-said}|\d+ {cramps})( {in})? {per} (?<unit>{per-unit})\b"),
        words.Pattern(@"\b(?<times>{times}|[a-z0-9]+ {times-said}|\d+ {cramps})( {already})? {this-day}\b"),
        words.Pattern(@"\b{every}( {single})?( (?<units>{every-other}|[0-9]+|{2..6}))? (?<unit>{every-unit})\b"),
        words.Pattern(@"\b(?<most>{most}) {most-days}\b"),
        words.Pattern(@"\b{daily}\b"),
    ];

    private readonly Regex _fewer = words.Pattern(@"\b{fewer} $");
    private readonly Regex _seldom = words.Pattern(@"(?<!\b{done-seldom}\b.*)\b{seldom}( {happens}\b|,|$)");
    private readonly IReadOnlyDictionary<string, double> _times = words.Counts("times");
    private readonly IReadOnlyDictionary<string, double> _most = words.Counts("most");
    private readonly IReadOnlyDictionary<string, double> _everyOther = words.Counts("every-other");

    /// <summary>How often, in times a week; null where the text does not say.</summary>
    /// <param name="text">Lower-case words.</param>
    /// <param name="start">Where it is said.</param>
    /// <param name="end">Where that ends, exclusive.</param>
    public double? TimesPerWeek(string text, out int start, out int end)
    {
        foreach (Regex rate in _rates)
        {
            Match match = rate.Match(text);
            if (match.Success)
            {
                (start, end) = (match.Index, match.Index + match.Length);
                return Rate(match) * (_fewer.IsMatch(text[..match.Index]) ? Half : 1);
            }
        }

        Match seldom = _seldom.Match(text);
        (start, end) = (seldom.Index, seldom.Index + seldom.Length);
        return seldom.Success ? SeldomPerWeek : null;
    }

    private double Rate(Match match)
    {
        if (match.Groups["most"] is { Success: true } most)
        {
            return _most[most.Value];
        }

        double times = match.Groups["times"] is { Success: true } said ? Count(said.Value, _times) : 1;
        double units = match.Groups["units"] is { Success: true } apart ? Count(apart.Value, _everyOther) : 1;
        double unitsPerWeek = secondsPerUnit.TryGetValue(match.Groups["unit"].Value, out long seconds) ? SecondsPerWeek / seconds : DaysPerWeek;
        return times * unitsPerWeek / units;
    }

    private double Count(string said, IReadOnlyDictionary<string, double> counts) =>
        counts.TryGetValue(said, out double count) ? count : numbers.Extract(said) is [{ } number, ..] ? Math.Max(1, numbers.Value(number)) : 1;
}
