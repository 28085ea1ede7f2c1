using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Microsoft.Recognizers.Text;
using Microsoft.Recognizers.Text.DateTime;

namespace CrampBot.Triage.Reading.Quantities;

/// <summary>What the recognizers' duration engine must know about English, in patterns of our own.</summary>
/// <remarks>
/// The units are content. "Half", "couple", "and" and the like stand here: the engine reads meaning from the names of groups around them
/// ("half", "NumTwoTerm", "suffix_num"), so that they are the grammar of one language and no list that could be added to.
/// The stock English configuration is not in the package feed.
/// </remarks>
internal sealed class EnglishDuration : BaseDateTimeOptionsConfiguration, IDurationExtractorConfiguration, IDurationParserConfiguration
{
    /// <summary>Matches no text: stands where the engine asks for a pattern that English, as we read it, does not need.</summary>
    public static readonly Regex Nothing = new("(?!)", RegexOptions.CultureInvariant);

    private const RegexOptions Fixed = RegexOptions.CultureInvariant;

    /// <summary>Builds the patterns.</summary>
    /// <param name="secondsPerUnit">Units of time and their length in seconds.</param>
    /// <param name="numbers">Finds and reads numbers.</param>
    public EnglishDuration(IReadOnlyDictionary<string, long> secondsPerUnit, NumberWords numbers)
        : base(Microsoft.Recognizers.Text.Culture.English, DateTimeOptions.NoProtoCache, dmyDateFormat: true)
    {
        string unit = $"(?<unit>{string.Join('|', secondsPerUnit.Keys.OrderByDescending(name => name.Length).ThenBy(name => name, StringComparer.Ordinal))})";
        CardinalExtractor = numbers;
        NumberParser = numbers.Parser;
        UnitValueMap = secondsPerUnit.ToImmutableStrings();
        UnitMap = secondsPerUnit.Select(entry => KeyValuePair.Create(entry.Key, Timex(entry.Value))).ToImmutableStrings();
        FollowedUnit = new Regex($@"^\s*(?<suffix>(and\s+)?((an?|one)\s+)?(half|quarter)(\s+an?)?\s+)?{unit}\b", Fixed);
        NumberCombinedWithUnit = new Regex($@"\b(?<num>\d+(\.\d+)?)-?{unit}\b", Fixed);
        AnUnitRegex = new Regex($@"\b((?<half>(an?\s+)?half\s+((of\s+)?an?\s+)?)|(?<quarter>(an?\s+)?quarter\s+of\s+an?\s+)|(?<threequarter>three\s+quarters\s+of\s+an?\s+)|(another|an?)\s+){unit}\b", Fixed);
        AllRegex = new Regex($@"\b(all|(the\s+)?whole|(the\s+)?entire)\s+{unit}(?<=day|night|week|month|year)\b(\s+long)?", Fixed);
        HalfRegex = new Regex($@"\b(an?\s+)?half\s+(an?\s+)?{unit}\b", Fixed);
        SuffixAndRegex = new Regex(@"\s*(?<suffix>and\s+(an?\s+|one\s+)?(?<suffix_num>half|quarter))\b", Fixed);
        InexactNumberRegex = new Regex(@"\b((an?\s+)?(?<NumTwoTerm>couple(\s+of)?)|(an?\s+)?few|some|several)\b", Fixed);
        InexactNumberUnitRegex = new Regex($@"\b((an?\s+)?(?<NumTwoTerm>couple(\s+of)?)|(an?\s+)?few|some|several)\s+{unit}\b", Fixed);
        DurationUnitRegex = new Regex(unit + @"\b", Fixed);
        DurationConnectorRegex = new Regex(@"^\s*(?<connector>\s+|and|,)\s*$", Fixed);
        LessThanRegex = new Regex(@"\b(less|under|below|fewer)(\s+than)?\s*$", Fixed);
        MoreThanRegex = new Regex(@"\b((more|longer|over)(\s+than)?|at\s+least)\s*$", Fixed);
        DoubleNumbers = new Dictionary<string, double> { ["half"] = 0.5, ["quarter"] = 0.25 }.ToImmutableStrings();
        AmbiguityFiltersDict = new Dictionary<Regex, Regex>
        {
            [new Regex(@"\b\d", Fixed)] = new Regex(@"\b\d+\s*(years?|yrs?|yr|y|months?|weeks?|days?)[\s-]+(old|of age|pregnant|gone)\b", Fixed),
        };
        DurationExtractor = new BaseDurationExtractor(this, merge: false);
    }

    public IExtractor CardinalExtractor { get; }

    public IParser NumberParser { get; }

    public IDateTimeExtractor DurationExtractor { get; }

    public Regex FollowedUnit { get; }

    public Regex NumberCombinedWithUnit { get; }

    public Regex AnUnitRegex { get; }

    public Regex DuringRegex => Nothing;

    public Regex AllRegex { get; }

    public Regex AllDateUnitRegex => AllRegex;

    public Regex HalfRegex { get; }

    public Regex HalfDateUnitRegex => HalfRegex;

    public Regex SuffixAndRegex { get; }

    public Regex ConjunctionRegex => Nothing;

    public Regex InexactNumberRegex { get; }

    public Regex InexactNumberUnitRegex { get; }

    public Regex RelativeDurationUnitRegex => Nothing;

    public Regex DurationUnitRegex { get; }

    public Regex DurationConnectorRegex { get; }

    public Regex LessThanRegex { get; }

    public Regex MoreThanRegex { get; }

    public Regex ModPrefixRegex => Nothing;

    public Regex ModSuffixRegex => Nothing;

    public Regex SpecialNumberUnitRegex => Nothing;

    public Regex PrefixArticleRegex => Nothing;

    public bool CheckBothBeforeAfter => false;

    public IImmutableDictionary<string, string> UnitMap { get; }

    public IImmutableDictionary<string, long> UnitValueMap { get; }

    public IImmutableDictionary<string, double> DoubleNumbers { get; }

    public Dictionary<Regex, Regex> AmbiguityFiltersDict { get; }

    private static string Timex(long seconds) => seconds switch
    {
        < 60 => "S",
        < 3600 => "M",
        < 86400 => "H",
        < 604800 => "D",
        < 2592000 => "W",
        < 31536000 => "MON",
        _ => "Y",
    };
}
