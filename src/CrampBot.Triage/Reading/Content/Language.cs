using System.Globalization;
using YamlDotNet.RepresentationModel;

namespace CrampBot.Triage.Reading.Content;

/// <summary>What <c>language.yaml</c> says: the English that the reader knows about, apart from what it is about.</summary>
/// <param name="SpelledOut">What a shorthand stands for.</param>
/// <param name="LeftAlone">Words that are right although they look like slips.</param>
/// <param name="Cues">The words of each cue.</param>
/// <param name="Numbers">Number words and their values.</param>
/// <param name="SecondsPerUnit">Units of time and their length in seconds.</param>
/// <param name="Answers">Whole answers to a question, by what they mean.</param>
internal sealed record Language(
    IReadOnlyDictionary<string, string[]> SpelledOut,
    IReadOnlyList<string> LeftAlone,
    IReadOnlyDictionary<string, IReadOnlyList<Line>> Cues,
    IReadOnlyDictionary<string, long> Numbers,
    IReadOnlyDictionary<string, long> SecondsPerUnit,
    IReadOnlyDictionary<string, IReadOnlyList<string>> Answers)
{
    private static readonly char[] Blanks = [' ', '\n'];

    /// <summary>Reads the file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="cueNames">The cues that must be there.</param>
    /// <param name="faults">Receives what is wrong.</param>
    public static Language Load(string path, IEnumerable<string> cueNames, List<string> faults)
    {
        YamlFile file = new(path, faults);
        Dictionary<string, string[]> spelledOut = new(StringComparer.Ordinal);
        List<string> leftAlone = [];
        Dictionary<string, IReadOnlyList<Line>> cues = new(StringComparer.Ordinal);
        Dictionary<string, IReadOnlyList<string>> answers = new(StringComparer.Ordinal);
        Dictionary<string, long> numbers = new(StringComparer.Ordinal);
        Dictionary<string, long> units = new(StringComparer.Ordinal);
        foreach ((Line section, YamlNode content) in file.Entries())
        {
            switch (section.Text)
            {
                case "spelled-out":
                    foreach ((Line shorthand, YamlNode words) in file.Entries(content))
                    {
                        spelledOut[shorthand.Text] = Words(file.Text(words).Text);
                    }

                    break;
                case "leave-alone":
                    leftAlone.AddRange(Words(file.Text(content).Text));
                    break;
                case "cues":
                    foreach ((Line cue, YamlNode words) in file.Entries(content))
                    {
                        cues[cue.Text] = [.. file.Texts(words)];
                    }

                    break;
                case "answers":
                    foreach ((Line kind, YamlNode words) in file.Entries(content))
                    {
                        answers[kind.Text] = [.. file.Texts(words).Select(answer => answer.Text)];
                    }

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

        faults.AddRange(cueNames.Where(name => !cues.ContainsKey(name)).Select(name => $"{Path.GetFileName(path)}: the cue \"{name}\" is missing."));
        faults.AddRange(cues.Keys.Except(cueNames).Select(name => $"{Path.GetFileName(path)}: no part of the reader asks for the cue \"{name}\"."));
        return new Language(spelledOut, leftAlone, cues, numbers, units, answers);
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

    private static string[] Words(string text) => text.Split(Blanks, StringSplitOptions.RemoveEmptyEntries);
}
