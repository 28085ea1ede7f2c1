using System.Text.RegularExpressions;

namespace CrampBot.Triage.Reading.Quantities;

/// <summary>Reads what the lengths of time in a clause are of: an episode, the time since it began, the time without passing water.</summary>
/// <param name="words">The words of quantities.</param>
/// <param name="durations">Reads lengths of time.</param>
/// <param name="numbers">Reads number words.</param>
internal sealed class LengthReader(QuantityWords words, DurationReader durations, NumberWords numbers)
{
    /// <summary>Units of time that are read in one clause; nobody names more, and the engine's work grows with their square.</summary>
    private const int MostUnits = 6;

    /// <summary>"More than ten minutes" is a tenth more, so that it is more.</summary>
    private const double More = 1.1;

    private const double SecondsPerMinute = 60;
    private const double SecondsPerHour = 3600;
    private const double SecondsPerDay = 86400;

    private readonly Regex _unit = words.Pattern(@"\b{unit}\b|\d{unit-after-digit}\b");
    private readonly Regex _otherTime = words.Pattern(@"\b{other-time} $");
    private readonly Regex _stillAfter = words.Pattern(@"\b({still-going}|{refuses} \w+)\b.* {after}( {nearly})? $");
    private readonly Regex _doing = words.Pattern(@"\b{doing}( {before-length})* $");
    private readonly Regex _inAMoment = words.Pattern(@"\b{wait} {one} {moment}$");
    private readonly Regex _noTime = words.Pattern(@"^({a} )?{not-a-second}|^{not-a-night}\b");
    private readonly Regex _withArticle = words.Pattern("^{article} ");
    private readonly Regex _beforeRate = words.Pattern(@"\b{before-rate} $");
    private readonly Regex _moreThan = words.Pattern(@"\b{more-than} $");
    private readonly Regex _beginsWithMoreThan = words.Pattern(@"^{more-than} ");
    private readonly Regex _orMore = words.Pattern(@"^ {or} (?<count>{2..5}|\d+)\b");
    private readonly Regex _ago = words.Pattern(@"^( {or-so})? {ago}\b");
    private readonly Regex _noUrine = words.Pattern(@"(\b{none}\b.*\b|\b{last-passed} ){urine}\b.*$");
    private readonly Regex _lasts = words.Pattern(@"\b{lasts}\b[a-z ]*$");
    private readonly Regex _relief = words.Pattern(@"\b{relief} ({for} )?$");
    private readonly Regex _effort = words.Pattern(@"\b{effort}\b");
    private readonly Regex _otherEvent = words.Pattern(@"\b{other-event}\b");
    private readonly Regex _constant = words.Pattern(@"\b{constant}\b");
    private readonly Regex _since = words.Pattern(
        @"\b{since} ((?<when>{days-since})\b|({nearly} )?\d{1,2}( ?{hour-said})?( {hour-part})?$)|\b{all-day}\b");
    private readonly IReadOnlyDictionary<string, double> _daysSince = words.Counts("days-since");

    /// <summary>The lengths of time that are told in a clause.</summary>
    /// <param name="text">The clause in lower-case words.</param>
    public IEnumerable<Quantity> Read(string text) => !_unit.IsMatch(text)
        ? []
        : durations.Read(UpToMostUnits(text))
            .Where(duration => !IsFrequency(text, duration) && !IsAnothers(text, duration))
            .SelectMany(duration => Meaning(text, Widened(text, duration)));

    /// <summary>The only length of time in a text, in seconds; null where there is none or there are several.</summary>
    public double? Only(string text)
    {
        IReadOnlyList<SpokenDuration> found = durations.Read(text);
        return found.Count == 1 ? Widened(text, found[0]).Seconds : null;
    }

    /// <summary>Since when, where a day or a time of today is named: "since yesterday", "since 6 this morning".</summary>
    /// <param name="text">The clause in lower-case words.</param>
    public IEnumerable<Quantity> Since(string text)
    {
        Match match = _since.Match(text);
        if (match.Success && !_otherEvent.IsMatch(text) && !_noUrine.IsMatch(text))
        {
            yield return new Quantity("onset_days", match.Groups["when"] is { Success: true } when ? _daysSince[when.Value] : 0, match.Index, match.Index + match.Length);
        }
    }

    private string UpToMostUnits(string text) =>
        _unit.Matches(text) is { Count: > MostUnits } units ? text[..(units[MostUnits - 1].Index + units[MostUnits - 1].Length)] : text;

    private IEnumerable<Quantity> Meaning(string text, SpokenDuration duration)
    {
        string before = text[..duration.Start];
        string after = text[duration.End..];
        if (_noUrine.IsMatch(before))
        {
            yield return new Quantity("hours_since_urine", duration.Seconds / SecondsPerHour, duration.Start, duration.End);
        }
        else if (_ago.IsMatch(after))
        {
            if (_effort.IsMatch(text))
            {
                yield return new Quantity("hours_since_exertion", duration.Seconds / SecondsPerHour, duration.Start, duration.End);
            }
            else if (!_otherEvent.IsMatch(text))
            {
                yield return new Quantity("onset_days", duration.Seconds / SecondsPerDay, duration.Start, duration.End);
            }
        }
        else if (_otherEvent.IsMatch(text) || _relief.IsMatch(before))
        {
            yield break;
        }
        else if (duration.Seconds < SecondsPerDay || _lasts.IsMatch(before))
        {
            yield return new Quantity("episode_minutes", duration.Seconds / SecondsPerMinute, duration.Start, duration.End);
        }
        else
        {
            yield return new Quantity("onset_days", duration.Seconds / SecondsPerDay, duration.Start, duration.End);
        }

        if (_constant.IsMatch(text) && !_ago.IsMatch(after) && !_noUrine.IsMatch(before))
        {
            yield return new Quantity("constant_hours", duration.Seconds / SecondsPerHour, duration.Start, duration.End);
        }
    }

    /// <summary>"A day or two" is two days, "20 to 30 seconds" thirty seconds: the longer of the two is the careful one.</summary>
    private SpokenDuration Widened(string text, SpokenDuration duration)
    {
        Match more = _orMore.Match(text[duration.End..]);
        return IsMore(text, duration) ? duration with { Seconds = Math.Round(duration.Seconds * More) }
            : more.Success && numbers.Extract(more.Groups["count"].Value) is [{ } count]
            ? duration with { Seconds = duration.Seconds * numbers.Value(count), End = duration.End + more.Length }
            : duration;
    }

    private bool IsMore(string text, SpokenDuration duration) =>
        _moreThan.IsMatch(text[..duration.Start]) || _beginsWithMoreThan.IsMatch(text[duration.Start..duration.End]);

    private bool IsFrequency(string text, SpokenDuration duration) =>
        (_otherTime.IsMatch(text[..duration.Start]) && !_moreThan.IsMatch(text[..duration.Start]) && !_stillAfter.IsMatch(text[..duration.Start]))
        || (_withArticle.IsMatch(text[duration.Start..duration.End]) && _beforeRate.IsMatch(text[..duration.Start]));

    /// <summary>Of a run, a "second opinion" or a "night out", not of the cramp.</summary>
    private bool IsAnothers(string text, SpokenDuration duration) =>
        _doing.IsMatch(text[..duration.Start]) || _inAMoment.IsMatch(text[..duration.End]) || _noTime.IsMatch(text[duration.Start..]);
}
