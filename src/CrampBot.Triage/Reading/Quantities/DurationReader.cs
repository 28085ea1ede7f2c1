using System.Globalization;
using Microsoft.Recognizers.Text;
using Microsoft.Recognizers.Text.DateTime;

namespace CrampBot.Triage.Reading.Quantities;

/// <summary>Reads lengths of time with the recognizers' engine.</summary>
/// <remarks>
/// The engine formats numbers by the current culture and reads them back as invariant, so that "2.5 hours" can become 25: every
/// call runs under the invariant culture. It also needs ever more time for repeated durations, so that texts are kept short.
/// </remarks>
/// <param name="language">What the engine knows about English.</param>
internal sealed class DurationReader(EnglishDuration language)
{
    /// <summary>The longest text given to the engine, in characters; clauses are cut to it.</summary>
    public const int LongestText = 500;

    /// <summary>More lengths of time in one clause are read part by part: merging them costs the engine ever more time.</summary>
    private const int MostMerged = 4;

    private static readonly DateTime AnyDay = new(2000, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    private readonly BaseDurationExtractor _apart = new(language, merge: false);
    private readonly BaseDurationExtractor _merging = new(language, merge: true);
    private readonly BaseDurationParser _parser = new(language);

    /// <summary>The lengths of time in a text of lower-case words, in order.</summary>
    public IReadOnlyList<SpokenDuration> Read(string text)
    {
        string read = text.Length > LongestText ? text[..LongestText] : text;
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
            return [.. Extract(read).Select(Parse).OfType<SpokenDuration>()];
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    /// <summary>"1 hour 30 minutes" is one length; where the engine cannot merge ("2 days 2 hours 3 days"), each part is its own.</summary>
    private List<ExtractResult> Extract(string text)
    {
        List<ExtractResult> apart = _apart.Extract(text, AnyDay);
        if (apart.Count is < 2 or > MostMerged)
        {
            return apart;
        }

        List<ExtractResult> merged = _merging.Extract(text, AnyDay);
        return merged.Any(result => Parse(result) is null) ? apart : merged;
    }

    private SpokenDuration? Parse(ExtractResult result)
    {
        try
        {
            return _parser.Parse(result, AnyDay).Value is DateTimeResolutionResult { Success: true } resolution
                ? new SpokenDuration(Convert.ToDouble(resolution.FutureValue, CultureInfo.InvariantCulture), result.Start ?? 0, (result.Start + result.Length) ?? 0)
                : null;
        }
        catch (ArgumentException)
        {
            // The engine's way of saying that the same unit is named twice: read part by part instead.
            return null;
        }
    }
}
