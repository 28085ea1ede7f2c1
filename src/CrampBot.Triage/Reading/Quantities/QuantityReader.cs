using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Recognizers.Text;

namespace CrampBot.Triage.Reading.Quantities;

/// <summary>Reads the numbers that are told about a cramp: how long, since when, how often, how strong, age, temperature.</summary>
/// <param name="durations">Reads lengths of time.</param>
/// <param name="frequencies">Reads how often.</param>
/// <param name="numbers">Reads number words.</param>
internal sealed partial class QuantityReader(DurationReader durations, FrequencyReader frequencies, NumberWords numbers)
{
    /// <summary>Units of time that are read in one clause; nobody names more, and the engine's work grows with their square.</summary>
    private const int MostUnits = 6;

    private const double SecondsPerMinute = 60;
    private const double SecondsPerHour = 3600;
    private const double SecondsPerDay = 86400;
    private const double DaysPerWeek = 7;
    private const double HighestCelsius = 43;
    private const double LowestFahrenheit = 95;
    private const double HighestFahrenheit = 110;
    private const double OldestAge = 110;

    /// <summary>The numbers told in a clause.</summary>
    /// <param name="text">The clause in lower-case words.</param>
    public IEnumerable<Quantity> Read(string text)
    {
        List<Quantity> read = [.. Age(text), .. Severity(text), .. Temperature(text), .. Since(text)];
        if (!ElsesHabit().IsMatch(text) && frequencies.TimesPerWeek(text, out int start, out int end) is { } perWeek)
        {
            read.Add(new Quantity("episodes_per_week", perWeek, start, end));
            if (perWeek >= DaysPerWeek)
            {
                read.Add(new Quantity("episodes_per_day", perWeek / DaysPerWeek, start, end));
            }
        }

        if (TimeUnit().IsMatch(text))
        {
            read.AddRange(durations.Read(UpToMostUnits(text)).Where(duration => !IsFrequency(text, duration) && !IsAnothers(text, duration)).SelectMany(duration => Meaning(text, Widened(text, duration))));
        }

        return read;
    }

    /// <summary>A number said alone, as in answer to a question; null where there is none or there are several.</summary>
    public double? Alone(string text)
    {
        List<ExtractResult> found = numbers.Extract(text);
        return found.Count == 1 ? Value(found[0]) : null;
    }

    /// <summary>The only length of time in a text, in seconds; null where there is none or there are several.</summary>
    public double? OnlyDuration(string text)
    {
        IReadOnlyList<SpokenDuration> found = durations.Read(text);
        return found.Count == 1 ? Widened(text, found[0]).Seconds : null;
    }

    private static string UpToMostUnits(string text) =>
        TimeUnit().Matches(text) is { Count: > MostUnits } units ? text[..(units[MostUnits - 1].Index + units[MostUnits - 1].Length)] : text;

    private static IEnumerable<Quantity> Meaning(string text, SpokenDuration duration)
    {
        string before = text[..duration.Start];
        string after = text[duration.End..];
        if (NotPassedWater().IsMatch(before))
        {
            yield return new Quantity("hours_since_urine", duration.Seconds / SecondsPerHour, duration.Start, duration.End);
        }
        else if (Ago().IsMatch(after))
        {
            if (AfterEffort().IsMatch(text))
            {
                yield return new Quantity("hours_since_exertion", duration.Seconds / SecondsPerHour, duration.Start, duration.End);
            }
            else if (!OtherEvent().IsMatch(text))
            {
                yield return new Quantity("onset_days", duration.Seconds / SecondsPerDay, duration.Start, duration.End);
            }
        }
        else if (OtherEvent().IsMatch(text) || Relief().IsMatch(before))
        {
            yield break;
        }
        else if (duration.Seconds < SecondsPerDay || Lasts().IsMatch(before))
        {
            yield return new Quantity("episode_minutes", duration.Seconds / SecondsPerMinute, duration.Start, duration.End);
        }
        else
        {
            yield return new Quantity("onset_days", duration.Seconds / SecondsPerDay, duration.Start, duration.End);
        }

        if (Constant().IsMatch(text) && !Ago().IsMatch(after) && !NotPassedWater().IsMatch(before))
        {
            yield return new Quantity("constant_hours", duration.Seconds / SecondsPerHour, duration.Start, duration.End);
        }
    }

    /// <summary>"A day or two" is two days, "20 to 30 seconds" thirty seconds: the longer of the two is the careful one.</summary>
    private SpokenDuration Widened(string text, SpokenDuration duration)
    {
        Match more = OrMore().Match(text[duration.End..]);
        return more.Success && numbers.Extract(more.Groups["count"].Value) is [{ } count]
            ? duration with { Seconds = duration.Seconds * Value(count), End = duration.End + more.Length }
            : duration;
    }

    private static bool IsFrequency(string text, SpokenDuration duration) =>
        (BeforeFrequency().IsMatch(text[..duration.Start]) && !StillAfter().IsMatch(text[..duration.Start]))
        || FrequencyWithin().IsMatch(text[duration.Start..duration.End]) && BeforeRate().IsMatch(text[..duration.Start]);

    /// <summary>Of a run, a "second opinion" or a "night out", not of the cramp.</summary>
    private static bool IsAnothers(string text, SpokenDuration duration) =>
        Doing().IsMatch(text[..duration.Start]) || InAMoment().IsMatch(text[..duration.End]) || NoTime().IsMatch(text[duration.Start..]);

    private IEnumerable<Quantity> Age(string text)
    {
        foreach (Match match in AgePattern().Matches(text))
        {
            double age = Number(match.Groups["age"].Value) / (match.Groups["months"].Success ? 12 : 1);
            if (age <= OldestAge)
            {
                yield return new Quantity("age_years", age, match.Index, match.Index + match.Length);
                yield break;
            }
        }
    }

    private IEnumerable<Quantity> Severity(string text)
    {
        Match match = OutOfTen().Match(text);
        if (!match.Success)
        {
            match = PainIsA().Match(text);
        }

        double points = match.Success ? Number(match.Groups["points"].Value) : -1;
        if (points is >= 0 and <= 10)
        {
            yield return new Quantity("severity", points, match.Index, match.Index + match.Length);
        }
    }

    private static IEnumerable<Quantity> Temperature(string text)
    {
        Match match = TemperaturePattern().Match(text);
        if (match.Success && double.TryParse(match.Groups["degrees"].Value, NumberStyles.Float, CultureInfo.InvariantCulture, out double degrees))
        {
            double celsius = degrees is >= LowestFahrenheit and <= HighestFahrenheit ? (degrees - 32) / 1.8 : degrees;
            if (celsius is >= 34 and <= HighestCelsius)
            {
                yield return new Quantity("temperature_celsius", Math.Round(celsius, 1), match.Index, match.Index + match.Length);
            }
        }
    }

    private static IEnumerable<Quantity> Since(string text)
    {
        Match match = SincePattern().Match(text);
        if (match.Success && !OtherEvent().IsMatch(text) && !NotPassedWater().IsMatch(text))
        {
            double days = match.Groups["when"].Value switch
            {
                "today" or "this morning" or "lunch" or "lunchtime" or "breakfast" or "this afternoon" => 0,
                "yesterday" or "last night" or "yesterday morning" or "yesterday evening" => 1,
                "the weekend" or "last week" => DaysPerWeek,
                "last month" => 30,
                "last year" => 365,
                _ => 0,
            };
            yield return new Quantity("onset_days", days, match.Index, match.Index + match.Length);
        }
    }

    private double Number(string said) => numbers.Extract(said) is [{ } number, ..] ? Value(number) : double.Parse(said, CultureInfo.InvariantCulture);

    private double Value(ExtractResult number)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
            return Convert.ToDouble(numbers.Parser.Parse(number).Value, CultureInfo.InvariantCulture);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [GeneratedRegex(@"\b(second|minute|hour|day|night|week|fortnight|month|year|decade)s?\b|\d(s|m|h|d|w|hrs?|mins?|secs?|days?|weeks?|hours?|minutes?|seconds?|months?|years?)\b")]
    private static partial Regex TimeUnit();

    [GeneratedRegex(@"\b(every|each|per|times an?|once an?|twice an?|times in an?|times in|next|in|within|than|only|until|till|after|other) $")]
    private static partial Regex BeforeFrequency();

    [GeneratedRegex(@"\b(still|not (let go|gone|working|stopped|stop|easing|eased)|will not \w+|no better|locked)\b.* after( about| over| nearly| almost)? $")]
    private static partial Regex StillAfter();

    [GeneratedRegex(@"\b(ran|run|running|jogged|jogging|walked|walking|played|playing|swam|swimming|cycled|cycling|rode|riding|hiked|hiking|trained|training|danced|dancing|drove|driving|sat|sitting|stood|standing|slept|asleep|queued|worked|working)( (for|about|around|over|nearly|almost|just|only|another))* $")]
    private static partial Regex Doing();

    [GeneratedRegex(@"\b(hang on|hold on|give me|got|in|just|let up for) (a|one|half a) (second|minute|moment)$")]
    private static partial Regex InAMoment();

    [GeneratedRegex(@"^(a )?second (opinion|thought|time|hand|half|one|leg|helping|doctor|question)|^a night (out|shift|in|off|bus)\b")]
    private static partial Regex NoTime();

    [GeneratedRegex(@"^an? ")]
    private static partial Regex FrequencyWithin();

    [GeneratedRegex(@"\b(times|once|twice|cramps) $")]
    private static partial Regex BeforeRate();

    [GeneratedRegex(@"^ or (?<count>two|three|four|five|\d+)\b")]
    private static partial Regex OrMore();

    [GeneratedRegex(@"^( or so)? (ago|back|previously|earlier)\b")]
    private static partial Regex Ago();

    [GeneratedRegex(@"\b(not|no|never|nothing)\b.*\b(pee|peed|wee|weed|urine|urinated|water)\b.*$")]
    private static partial Regex NotPassedWater();

    [GeneratedRegex(@"\b(lasts?|lasted|lasting|each one|each time|go on|goes on|went on|grips?|holds?|held|locks?|locked)\b[a-z ]*$")]
    private static partial Regex Lasts();

    [GeneratedRegex(@"\b(rest|resting|cool|cooling|stretch|stretching|wait|waited) (for )?$")]
    private static partial Regex Relief();

    [GeneratedRegex(@"\b(ran|run|race|marathon|gym|workout|session|class|squats|training|trained|crossfit|exercise|exercised|hike|hiked|match|played)\b")]
    private static partial Regex AfterEffort();

    [GeneratedRegex(@"\b(operation|surgery|operated|hip|replacement|flight|flew|plane|drove|drive|driving|car|coach|train|journey|trip|clot|dvt|baby|birth|pregnant|pregnancy|gestation|broke|plaster|cast|hospital|started (on|taking)|statins?|tablets?|medicines?|taking|smoked?|diabetic|diabetes|dialysis|cancer|chemo|old|working|sat|stood|standing|sitting)\b")]
    private static partial Regex OtherEvent();

    [GeneratedRegex(@"\b(constant|constantly|non stop|nonstop|continuous|continuously|all the time|not eas(ed|ing)|not stopped|not let up|without a break|solid|straight|relentless)\b")]
    private static partial Regex Constant();

    [GeneratedRegex(@"\b(drink|drinks|drinking|wine|beer|vodka|cans|pints|tablets?|medicines?|pills?|insulin|run|train|gym|swim|walk|exercise|dialysis|stretch|stretches|pee|wee|work|cycle|play|smoke)\b[a-z ,]*\b(a|an|per|every|each|most|daily)\b|\btake\b")]
    private static partial Regex ElsesHabit();

    [GeneratedRegex(@"\b(?<age>\d{1,3}) ?(years?|yrs?|yr|y|(?<months>months?)) ?(old|o|of age)\b|\b(aged?|age is|turned|turning) (?<age>\d{1,3})\b|\b(?<age>\d{1,3}) ?(yo|y/o|yrs old)\b|\b(i|he|she) (am|is) (a )?(?<age>\d{2})\b(?! ?(weeks?|months?|days?|kg|kilos?|stone|miles?|minutes?|hours?|%|percent|cm|degrees|out|/|km|st|lbs?|times))|\b(he|she) is( only| just| now| nearly| almost| about| aged)? (?<age>\d|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b(?! ?(weeks?|months?|days?|kg|kilos?|stone|miles?|minutes?|hours?|%|percent|cm|degrees|out|/|km|st|lbs?|times|foot|feet|ft|inch|inches|on|over|of|or|to|[,.]?[0-9]))|\b(mum|mom|mother|dad|father|son|daughter|husband|wife|partner|boyfriend|girlfriend|nan|gran|granny|grandad|granddad|grandma|grandpa|grandmother|grandfather|brother|sister|friend|child|toddler|kid|boy|girl|grandson|granddaughter|uncle|aunt|auntie|nephew|niece|cousin)( is|,)( only| just| now| nearly| almost| about| aged| who is)* (?<age>\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b(?! ?(weeks?|months?|days?|kg|kilos?|stone|miles?|minutes?|hours?|%|percent|cm|degrees|out|/|km|st|lbs?|times|foot|feet|ft|inch|inches|on|over|of|or|to|[,.]?[0-9]))|\b(?<age>\d{2}) ?(m|f|male|female)\b|\b(?<age>\d{2}) year\b", RegexOptions.ExplicitCapture)]
    private static partial Regex AgePattern();

    [GeneratedRegex(@"\b(?<points>\d{1,2}(\.\d)?|zero|one|two|three|four|five|six|seven|eight|nine|ten) ?(/ ?(10|ten)|(out of|outta|on|over) (a )?(10|ten))\b", RegexOptions.ExplicitCapture)]
    private static partial Regex OutOfTen();

    [GeneratedRegex(@"\b(pain|hurts?|severity|scale|strength|call it|give it|rate it|say|score|level|cramp)( level| score)?( it)?( is| was| about| at| like| around| maybe| only)*( an?)? (?<points>[0-9]|10|one|two|three|four|five|six|seven|eight|nine|ten)$", RegexOptions.ExplicitCapture)]
    private static partial Regex PainIsA();

    [GeneratedRegex(@"\b(temperature|fever|thermometer|reading|temp)( (is|of|was|at|reads?|says?|about|around|up|to|hit|showed|reached|over|has|been|gone|hot))* (?<degrees>\d{2,3}(\.\d+)?)\b|\b(?<degrees>(3[4-9]|4[0-3])(\.\d+)?) ?(degrees|c|celsius|deg)\b(?! (outside|day|heat|weather|in the shade|out))|\b(?<degrees>(9[5-9]|10[0-9])(\.\d+)?) ?(f|fahrenheit|degrees)\b(?! (outside|day|heat|weather|in the shade|out))|\b(?<degrees>3[5-9]\.\d)\b", RegexOptions.ExplicitCapture)]
    private static partial Regex TemperaturePattern();

    [GeneratedRegex(@"\b(since|started|began|from|came on) (?<when>today|this morning|this afternoon|lunch|lunchtime|breakfast|yesterday( morning| evening)?|last night|the weekend|last week|last month|last year)\b", RegexOptions.ExplicitCapture)]
    private static partial Regex SincePattern();
}
