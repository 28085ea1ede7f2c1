using System.Globalization;
using CrampBot.Triage.Reading.Words;
using YamlDotNet.RepresentationModel;

namespace CrampBot.Triage.Reading.Content;

/// <summary>What <c>language.yaml</c> says: the English that the reader knows about, apart from what it is about.</summary>
/// <param name="Shorthand">What is written short, and what it stands for.</param>
/// <param name="LeftAlone">Words that are right although they look like slips.</param>
/// <param name="LeftWhole">Words that keep their ending.</param>
/// <param name="Cues">The words of each cue.</param>
/// <param name="Words">Words that are compared letter by letter.</param>
/// <param name="Numbers">Number words and their values.</param>
/// <param name="SecondsPerUnit">Units of time and their length in seconds.</param>
/// <param name="Answers">Whole answers to a question, by what they mean.</param>
/// <param name="WarmUp">A message to read at the start for nothing.</param>
internal sealed record Language(
    Shorthand Shorthand,
    IReadOnlyList<string> LeftAlone,
    IReadOnlyList<string> LeftWhole,
    IReadOnlyDictionary<string, IReadOnlyList<Line>> Cues,
    WordLists Words,
    IReadOnlyDictionary<string, long> Numbers,
    IReadOnlyDictionary<string, long> SecondsPerUnit,
    IReadOnlyDictionary<string, IReadOnlyList<string>> Answers,
    string WarmUp)
{
    private static readonly char[] Blanks = [' ', '\n'];

    private static readonly string[] Sections =
    [
        "spelled-out", "contractions", "alone", "between-numbers", "leave-alone", "leave-whole", "cues", "words", "numbers", "units", "answers", "warm-up",
    ];

    /// <summary>Reads the file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="cueNames">The cues that must be there.</param>
    /// <param name="faults">Receives what is wrong.</param>
    public static Language Load(string path, IEnumerable<string> cueNames, List<string> faults)
    {
        YamlFile file = new(path, faults);
        Dictionary<string, string[]> spelledOut = new(StringComparer.Ordinal);
        Dictionary<string, string[]> contractions = new(StringComparer.Ordinal);
        Dictionary<string, string[]> alone = new(StringComparer.Ordinal);
        List<string> leftAlone = [];
        List<string> leftWhole = [];
        string betweenNumbers = "";
        string warmUp = "";
        Dictionary<string, IReadOnlyList<Line>> cues = new(StringComparer.Ordinal);
        Dictionary<string, IReadOnlyList<string>> lists = new(StringComparer.Ordinal);
        Dictionary<string, IReadOnlyList<string>> answers = new(StringComparer.Ordinal);
        Dictionary<string, long> numbers = new(StringComparer.Ordinal);
        Dictionary<string, long> units = new(StringComparer.Ordinal);
        HashSet<string> missing = [.. Sections];
        foreach ((Line section, YamlNode content) in file.Entries())
        {
            missing.Remove(section.Text);
            switch (section.Text)
            {
                case "spelled-out":
                    Spell(file, content, spelledOut);
                    break;
                case "contractions":
                    Spell(file, content, contractions);
                    break;
                case "alone":
                    Spell(file, content, alone);
                    break;
                case "between-numbers":
                    betweenNumbers = file.Text(content).Text;
                    break;
                case "leave-alone":
                    leftAlone.AddRange(WordsOf(file.Text(content).Text));
                    break;
                case "leave-whole":
                    leftWhole.AddRange(WordsOf(file.Text(content).Text));
                    break;
                case "cues":
                    foreach ((Line cue, YamlNode words) in file.Entries(content))
                    {
                        cues[cue.Text] = [.. file.Texts(words)];
                    }

                    break;
                case "words":
                    List(file, content, lists);
                    break;
                case "answers":
                    List(file, content, answers);
                    break;
                case "warm-up":
                    warmUp = file.Text(content).Text;
                    break;
                case "numbers":
                    Count(file, content, numbers, faults);
                    break;
                case "units":
                    Count(file, content, units, faults);
                    break;
                default:
                    faults.Add($"{section.Place}: there is no section \"{section.Text}\" here.");
                    break;
            }
        }

        faults.AddRange(missing.Select(section => $"{Path.GetFileName(path)}: the section \"{section}\" is missing."));
        faults.AddRange(cueNames.Where(name => !cues.ContainsKey(name)).Select(name => $"{Path.GetFileName(path)}: the cue \"{name}\" is missing."));
        faults.AddRange(cues.Keys.Except(cueNames).Select(name => $"{Path.GetFileName(path)}: no part of the reader asks for the cue \"{name}\"."));
        return new Language(
            new Shorthand(spelledOut, contractions, alone, betweenNumbers), leftAlone, leftWhole, cues, new WordLists(Path.GetFileName(path), lists, faults), numbers, units, answers, warmUp);
    }

    private static void Spell(YamlFile file, YamlNode content, Dictionary<string, string[]> spelled)
    {
        foreach ((Line shorthand, YamlNode words) in file.Entries(content))
        {
            spelled[shorthand.Text] = WordsOf(file.Text(words).Text);
        }
    }

    private static void List(YamlFile file, YamlNode content, Dictionary<string, IReadOnlyList<string>> lists)
    {
        foreach ((Line name, YamlNode words) in file.Entries(content))
        {
            lists[name.Text] = [.. file.Texts(words).Select(word => word.Text)];
        }
    }

    private static void Count(YamlFile file, YamlNode content, Dictionary<string, long> counts, List<string> faults)
    {
        foreach ((Line word, YamlNode value) in file.Entries(content))
        {
            if (!long.TryParse(file.Text(value).Text, NumberStyles.None, CultureInfo.InvariantCulture, out long count))
            {
                faults.Add($"{word.Place}: \"{word.Text}\" must have a whole number.");
            }

            counts[word.Text] = count;
        }
    }

    private static string[] WordsOf(string text) => text.Split(Blanks, StringSplitOptions.RemoveEmptyEntries);
}
