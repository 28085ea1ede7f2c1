using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Recognizers.Text;

namespace CrampBot.Triage.Reading.Quantities;

/// <summary>Reads how often something happens: "twice a night", "every 3 days", "most nights", "5 times today".</summary>
/// <param name="numbers">Reads number words.</param>
internal sealed partial class FrequencyReader(NumberWords numbers)
{
    private const double DaysPerWeek = 7;

    /// <summary>"Rarely" is taken for once a month.</summary>
    private const double SeldomPerWeek = DaysPerWeek / 30;

    /// <summary>"Less than once a week" is taken for once in two weeks.</summary>
    private const double Half = 0.5;

    /// <summary>How often, in times a week; null where the text does not say.</summary>
    /// <param name="text">Lower-case words.</param>
    /// <param name="start">Where it is said.</param>
    /// <param name="end">Where that ends, exclusive.</param>
    public double? TimesPerWeek(string text, out int start, out int end)
    {
        foreach (Regex pattern in (Regex[])[TimesPer(), TimesThisDay(), Every(), Most(), Daily()])
        {
            Match match = pattern.Match(text);
            if (match.Success)
            {
                (start, end) = (match.Index, match.Index + match.Length);
                return Rate(match) * (Fewer().IsMatch(text[..match.Index]) ? Half : 1);
            }
        }

        Match seldom = Seldom().Match(text);
        (start, end) = (seldom.Index, seldom.Index + seldom.Length);
        return seldom.Success ? SeldomPerWeek : null;
    }

    private double Rate(Match match)
    {
        double times = match.Groups["times"] is { Success: true } said ? Times(said.Value) : 1;
        double units = match.Groups["units"] is { Success: true } apart ? Times(apart.Value) : 1;
        double unitsPerWeek = match.Groups["unit"].Value switch
        {
            "hour" or "hours" => 24 * DaysPerWeek,
            "week" or "weeks" => 1,
            "fortnight" => 0.5,
            "month" or "months" => DaysPerWeek / 30,
            "year" or "years" => DaysPerWeek / 365,
            "most" => 5,
            _ => DaysPerWeek,
        };
        return times * unitsPerWeek / units;
    }

    private double Times(string said) => said switch
    {
        "once" => 1,
        "twice" or "couple of times" or "a couple of times" or "couple times" or "other" or "second" => 2,
        "thrice" or "few" or "a few times" or "few times" or "several times" or "multiple times" or "some" => 3,
        "many times" or "loads of times" or "lots of times" => 5,
        _ => Number(said),
    };

    private double Number(string said)
    {
        ExtractResult? number = numbers.Extract(said).FirstOrDefault();
        return number is null ? 1 : Math.Max(1, Convert.ToDouble(numbers.Parser.Parse(number).Value, CultureInfo.InvariantCulture));
    }

    [GeneratedRegex(@"\b(?<times>once|twice|thrice|(a )?(couple of|few|several|multiple|many|loads of|lots of|couple) times|[a-z0-9]+( to [a-z0-9]+| or [a-z0-9]+)? times|\d+ cramps)( in)? (a|an|per|each|every) (?<unit>hour|day|night|week|fortnight|month|year)\b", RegexOptions.ExplicitCapture)]
    private static partial Regex TimesPer();

    [GeneratedRegex(@"\b(?<times>once|twice|thrice|(a )?(couple of|few|several|multiple|many|loads of|lots of) times|[a-z0-9]+ times|\d+ cramps)( already)? (?<unit>today|tonight|last night|yesterday|overnight|(in|during) the night)\b", RegexOptions.ExplicitCapture)]
    private static partial Regex TimesThisDay();

    [GeneratedRegex(@"\bevery( single)?( (?<units>other|second|few|[0-9]+|two|three|four|five|six))? (?<unit>hour|day|night|week|month|year|evening|morning)s?\b", RegexOptions.ExplicitCapture)]
    private static partial Regex Every();

    [GeneratedRegex(@"\b(?<unit>most) (day|night|evening|morning)s\b", RegexOptions.ExplicitCapture)]
    private static partial Regex Most();

    [GeneratedRegex(@"\b(less|fewer) (often )?than $|\b(under|not even) $")]
    private static partial Regex Fewer();

    [GeneratedRegex(@"(?<!\b(drink|drinks|drinking|exercise|run|smoke|eat|drive|fly|walk)\b.*)\b(rarely|seldom|hardly ever|once in a (blue moon|while)|now and (again|then)|every now and (again|then)|very occasionally)( (get|gets|have|has|happens?|cramps?|comes?|occurs?)\b|,|$)")]
    private static partial Regex Seldom();

    [GeneratedRegex(@"\b(?<unit>nightly|daily|night after night|day after day)\b", RegexOptions.ExplicitCapture)]
    private static partial Regex Daily();
}
