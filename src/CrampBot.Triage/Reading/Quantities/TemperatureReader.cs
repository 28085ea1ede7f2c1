using System.Globalization;
using System.Text.RegularExpressions;

namespace CrampBot.Triage.Reading.Quantities;

/// <summary>Reads how hot somebody is, in either scale: "temp of 102", "39.2".</summary>
/// <param name="words">The words of quantities.</param>
internal sealed class TemperatureReader(QuantityWords words)
{
    private const double LowestCelsius = 34;
    private const double HighestCelsius = 43;
    private const double LowestFahrenheit = 95;
    private const double HighestFahrenheit = 110;

    private readonly Regex _temperature = words.Pattern(string.Join(
        '|',
        @"\b(?<named>{temperature})( {before-degrees})* (?<degrees>\d{2,3}(\.\d+)?)\b",
        @"\b(?<degrees>(3[4-9]|4[0-3])(\.\d+)?) ?(?<scale>{celsius})\b(?! {weather})",
        @"\b(?<degrees>(9[5-9]|10[0-9])(\.\d+)?) ?(?<scale>{fahrenheit})\b(?! {weather})",
        @"\b(?<degrees>3[5-9]\.\d|10[0-6](\.\d)?)\b(?! ?{no-degrees})"));

    private readonly Regex _ofAThing = words.Pattern(@"\b{hot-thing}\b(?! {of})");
    private readonly Regex _ofAnIllness = words.Pattern(@"\b{illness}\b");
    private readonly Regex _fever = words.Pattern(@"\b{fever}\b");

    /// <summary>The temperature that a clause tells.</summary>
    /// <param name="text">The clause in lower-case words.</param>
    public IEnumerable<Quantity> Read(string text)
    {
        Match match = _temperature.Match(text);
        if (match.Success && IsOfABody(match, text) && double.TryParse(match.Groups["degrees"].Value, NumberStyles.Float, CultureInfo.InvariantCulture, out double degrees))
        {
            double celsius = degrees is >= LowestFahrenheit and <= HighestFahrenheit ? (degrees - 32) / 1.8 : degrees;
            if (celsius is >= LowestCelsius and <= HighestCelsius)
            {
                yield return new Quantity("temperature_celsius", Math.Round(celsius, 1), match.Index, match.Index + match.Length);
            }
        }
    }

    /// <summary>A temperature called so, or in degrees and of no thing; a bare number needs the words of an illness, or is all that is said.</summary>
    private bool IsOfABody(Match match, string text) =>
        match.Groups["named"].Success ? !_ofAThing.IsMatch(text) || _fever.IsMatch(text)
        : match.Groups["scale"].Success ? !_ofAThing.IsMatch(text)
        : _ofAnIllness.IsMatch(text) || match.Length == text.Length;
}
