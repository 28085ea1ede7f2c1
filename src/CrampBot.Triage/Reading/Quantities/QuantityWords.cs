using System.Globalization;
using System.Text.RegularExpressions;
using CrampBot.Triage.Reading.Content;
using YamlDotNet.RepresentationModel;

namespace CrampBot.Triage.Reading.Quantities;

/// <summary>The words of <c>quantities.yaml</c>, and the patterns that are made of them: what stands where is in code, the words are content.</summary>
internal sealed partial class QuantityWords
{
    private readonly WordLists _lists;
    private readonly Dictionary<string, Dictionary<string, double>> _counts = new(StringComparer.Ordinal);
    private readonly IReadOnlyDictionary<string, long> _numbers;

    /// <summary>Reads the words.</summary>
    /// <param name="path">The file.</param>
    /// <param name="numbers">Number words and their values.</param>
    /// <param name="faults">Receives what is wrong.</param>
    public QuantityWords(string path, IReadOnlyDictionary<string, long> numbers, List<string> faults)
    {
        YamlFile file = new(path, faults);
        Dictionary<string, IReadOnlyList<string>> lists = new(StringComparer.Ordinal);
        foreach ((Line name, YamlNode content) in file.Entries())
        {
            if (content is YamlMappingNode)
            {
                _counts[name.Text] = Counts(file, content, faults);
            }

            lists[name.Text] = _counts.TryGetValue(name.Text, out Dictionary<string, double>? counts) ? [.. counts.Keys] : [.. file.Texts(content).Select(word => word.Text)];
        }

        _lists = new WordLists(Path.GetFileName(path), lists, faults);
        _numbers = numbers;
    }

    /// <summary>Makes a pattern.</summary>
    /// <param name="structure">
    /// A regular expression in which <c>{name}</c> stands for any of the words of that list, and <c>{1..5}</c> for any number in words from one to five.
    /// </param>
    public Regex Pattern(string structure) => new(
        Placeholder().Replace(structure, place => AnyOf(place.Groups["list"] is { Success: true } list ? _lists.Of(list.Value) : Numbers(place))),
        RegexOptions.Compiled | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant);

    /// <summary>What each word of a list counts.</summary>
    public IReadOnlyDictionary<string, double> Counts(string name) => _counts.GetValueOrDefault(name, []);

    /// <summary>Notes the lists that no pattern uses as faults.</summary>
    public void NoteUnused() => _lists.NoteUnused();

    private static string AnyOf(IEnumerable<string> words) =>
        $"({string.Join('|', words.OrderByDescending(word => word.Length).ThenBy(word => word, StringComparer.Ordinal).Select(Regex.Escape))})";

    private static Dictionary<string, double> Counts(YamlFile file, YamlNode content, List<string> faults)
    {
        Dictionary<string, double> counts = new(StringComparer.Ordinal);
        foreach ((Line word, YamlNode value) in file.Entries(content))
        {
            if (!double.TryParse(file.Text(value).Text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double count))
            {
                faults.Add($"{word.Place}: \"{word.Text}\" must have a number.");
            }

            counts[word.Text] = count;
        }

        return counts;
    }

    private IEnumerable<string> Numbers(Match place)
    {
        long least = long.Parse(place.Groups["least"].ValueSpan, CultureInfo.InvariantCulture);
        long most = long.Parse(place.Groups["most"].ValueSpan, CultureInfo.InvariantCulture);
        return _numbers.Where(number => number.Value >= least && number.Value <= most).Select(number => number.Key);
    }

    [GeneratedRegex(@"\{((?<list>[a-z-]+)|(?<least>\d+)\.\.(?<most>\d+))\}", RegexOptions.ExplicitCapture)]
    private static partial Regex Placeholder();
}
