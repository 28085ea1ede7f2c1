using YamlDotNet.RepresentationModel;

namespace CrampBot.Triage.Reading.Content;

/// <summary>What <c>language.yaml</c> says: the English that the reader knows about, apart from what it is about.</summary>
/// <param name="SpelledOut">What a shorthand stands for.</param>
/// <param name="LeftAlone">Words that are right although they look like slips.</param>
/// <param name="Cues">The words of each cue.</param>
internal sealed record Language(
    IReadOnlyDictionary<string, string[]> SpelledOut,
    IReadOnlyList<string> LeftAlone,
    IReadOnlyDictionary<string, IReadOnlyList<Line>> Cues)
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
                default:
                    faults.Add($"{section.Place}: there is no section \"{section.Text}\" here.");
                    break;
            }
        }

        faults.AddRange(cueNames.Where(name => !cues.ContainsKey(name)).Select(name => $"{Path.GetFileName(path)}: the cue \"{name}\" is missing."));
        faults.AddRange(cues.Keys.Except(cueNames).Select(name => $"{Path.GetFileName(path)}: no part of the reader asks for the cue \"{name}\"."));
        return new Language(spelledOut, leftAlone, cues);
    }

    private static string[] Words(string text) => text.Split(Blanks, StringSplitOptions.RemoveEmptyEntries);
}
