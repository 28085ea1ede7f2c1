using System.Text.RegularExpressions;
using Microsoft.Recognizers.Text;

namespace CrampBot.Triage.Reading.Quantities;

/// <summary>Reads the numbers that are told about a cramp: how long, since when, how often, how strong, age, temperature.</summary>
internal sealed class QuantityReader
{
    private const double DaysPerWeek = 7;

    private readonly NumberWords _numbers;
    private readonly AgeReader _ages;
    private readonly SeverityReader _severities;
    private readonly TemperatureReader _temperatures;
    private readonly LengthReader _lengths;
    private readonly FrequencyReader _frequencies;
    private readonly Regex _habit;

    /// <summary>Makes the patterns.</summary>
    /// <param name="words">The words of quantities.</param>
    /// <param name="secondsPerUnit">Units of time and their length in seconds.</param>
    /// <param name="numbers">Number words and their values.</param>
    public QuantityReader(QuantityWords words, IReadOnlyDictionary<string, long> secondsPerUnit, IReadOnlyDictionary<string, long> numbers)
    {
        _numbers = new NumberWords(numbers);
        _ages = new AgeReader(words, _numbers);
        _severities = new SeverityReader(words, _numbers);
        _temperatures = new TemperatureReader(words);
        _lengths = new LengthReader(words, new DurationReader(new EnglishDuration(secondsPerUnit, _numbers)), _numbers);
        _frequencies = new FrequencyReader(words, secondsPerUnit, _numbers);
        _habit = words.Pattern(@"\b{habit}\b((?!\b{cramps}\b)[a-z0-9 ,])*\b{habit-rate}\b|\b{takes}\b");
        words.NoteUnused();
    }

    /// <summary>The numbers told in a clause.</summary>
    /// <param name="text">The clause in lower-case words.</param>
    public IEnumerable<Quantity> Read(string text)
    {
        List<Quantity> read = [.. _ages.Read(text), .. _severities.Read(text), .. _temperatures.Read(text), .. _lengths.Since(text)];
        if (!_habit.IsMatch(text) && _frequencies.TimesPerWeek(text, out int start, out int end) is { } perWeek)
        {
            read.Add(new Quantity("episodes_per_week", perWeek, start, end));
            if (perWeek >= DaysPerWeek)
            {
                read.Add(new Quantity("episodes_per_day", perWeek / DaysPerWeek, start, end));
            }
        }

        read.AddRange(_lengths.Read(text));
        return read;
    }

    /// <summary>A number said alone, as in answer to a question; null where there is none or there are several.</summary>
    public double? Alone(string text)
    {
        List<ExtractResult> found = _numbers.Extract(text);
        return found.Count == 1 ? _numbers.Value(found[0]) : null;
    }

    /// <summary>The only length of time in a text, in seconds; null where there is none or there are several.</summary>
    public double? OnlyDuration(string text) => _lengths.Only(text);
}
