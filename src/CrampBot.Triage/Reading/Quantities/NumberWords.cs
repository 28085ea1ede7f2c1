using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Recognizers.Text;
using Microsoft.Recognizers.Text.Number;

namespace CrampBot.Triage.Reading.Quantities;

/// <summary>Finds numbers in digits and words, for the recognizers' engine.</summary>
/// <remarks>
/// The engine's own base extractor cannot be derived from outside its assembly and keeps what it has seen; this one keeps nothing.
/// The pattern needs no backtracking, so that no text can make it slow. "And", "point" and "over" are settings that the engine demands of a
/// language, and part of how English writes numbers out; the number words themselves are content.
/// </remarks>
internal sealed class NumberWords : IExtractor
{
    private const string LanguageMarker = "Eng";

    private readonly Regex _number;

    /// <summary>Learns the words.</summary>
    /// <param name="words">Number words and their values.</param>
    public NumberWords(IReadOnlyDictionary<string, long> words)
    {
        string word = $"(?:{string.Join('|', words.Keys.Order(StringComparer.Ordinal))})";
        _number = new Regex(
            $@"(?<digits>\d+(?:\.\d+)?)|\b{word}(?:(?: and | |-){word})*\b",
            RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant);
        Parser = new BaseNumberParser(new BaseNumberParserConfiguration
        {
            LanguageMarker = LanguageMarker,
            CultureInfo = CultureInfo.InvariantCulture,
            Config = new BaseNumberOptionsConfiguration(Culture.English, NumberOptions.NoProtoCache, NumberMode.Default, ""),
            CardinalNumberMap = words.ToImmutableStrings(),
            OrdinalNumberMap = new Dictionary<string, long>().ToImmutableStrings(),
            RoundNumberMap = words.Where(entry => entry.Value >= 100).ToImmutableStrings(),
            DecimalSeparatorChar = '.',
            NonDecimalSeparatorChar = ',',
            WordSeparatorToken = "and",
            WrittenDecimalSeparatorTexts = ["point"],
            WrittenGroupSeparatorTexts = [],
            WrittenIntegerSeparatorTexts = ["and"],
            WrittenFractionSeparatorTexts = ["and"],
            FractionMarkerToken = "over",
            HalfADozenRegex = EnglishDuration.Nothing,
            HalfADozenText = "six",
            DigitalNumberRegex = EnglishDuration.Nothing,
            RoundMultiplierRegex = EnglishDuration.Nothing,
            FractionPrepositionRegex = EnglishDuration.Nothing,
            NegativeNumberSignRegex = EnglishDuration.Nothing,
        });
    }

    /// <summary>Turns what was found into its value.</summary>
    public BaseNumberParser Parser { get; }

    /// <summary>The value of a number that was found.</summary>
    public double Value(ExtractResult number)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
            return Convert.ToDouble(Parser.Parse(number).Value, CultureInfo.InvariantCulture);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    /// <summary>The value of the first number in a text that has one.</summary>
    public double Read(string text) => Value(Extract(text)[0]);

    /// <inheritdoc/>
    public List<ExtractResult> Extract(string input) =>
    [
        .. _number.Matches(input).Select(match => new ExtractResult
        {
            Start = match.Index,
            Length = match.Length,
            Text = match.Value,
            Type = "number",
            Data = match.Groups["digits"].Success ? "DoubleNum" : "Integer" + LanguageMarker,
        }),
    ];
}
