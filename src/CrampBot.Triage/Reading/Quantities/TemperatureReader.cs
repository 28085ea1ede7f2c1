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
        @"\b{temperature}( {before-degrees})* (?<degrees>\d{2,3}(\.\d+)?)\b",
        @"\b(?<degrees>(3[4-9]|4[0-3])(\.\d+)?) ?{celsius}\b(?! {weather})",
        @"\b(?<degrees>(9[5-9]|10[0-9])(\.\d+)?) ?{fahrenheit}\b(?! {weather})",
        @"\b(?<degrees>3[5-9]\.\d)\b"));

    /// <summary>The temperature that a clause tells.</summary>
    /// <param name="text">The clause in lower-case words.</param>
    public IEnumerable<Quantity> Read(string text)
    {
        Match match = _temperature.Match(text);
        if (match.Success && double.TryParse(match.Groups["degrees"].Value, NumberStyles.Float, CultureInfo.InvariantCulture, out double degrees))
        {
            double celsius = degrees is >= LowestFahrenheit and <= HighestFahrenheit ? (degrees - 32) / 1.8 : degrees;
            if (celsius is >= LowestCelsius and <= HighestCelsius)
            {
                yield return new Quantity("temperature_celsius", Math.Round(celsius, 1), match.Index, match.Index + match.Length);
            }
        }
    }
}
