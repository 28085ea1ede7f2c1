using YamlDotNet.RepresentationModel;

namespace CrampBot.Triage.Reading.Content;

/// <summary>One example of how people say, deny or merely mention a finding.</summary>
/// <param name="Finding">The finding.</param>
/// <param name="Meaning">What the phrase says about it.</param>
/// <param name="Text">The phrase and where it stands.</param>
internal sealed record Phrase(string Finding, PhraseMeaning Meaning, Line Text)
{
    private static readonly Dictionary<string, PhraseMeaning> Lists = new(StringComparer.Ordinal)
    {
        ["present"] = PhraseMeaning.Present,
        ["present-though-negated"] = PhraseMeaning.Present,
        ["absent"] = PhraseMeaning.Absent,
        ["not-current"] = PhraseMeaning.NotCurrent,
    };

    /// <summary>Reads every phrase file of a folder, in the order of the file names.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="findings">The ids that there are.</param>
    /// <param name="faults">Receives what is wrong.</param>
    public static IReadOnlyList<Phrase> Load(string folder, IReadOnlySet<string> findings, List<string> faults)
    {
        List<Phrase> phrases = [];
        foreach (string path in Directory.GetFiles(folder, "*.yaml").Order(StringComparer.Ordinal))
        {
            YamlFile file = new(path, faults);
            foreach ((Line finding, YamlNode lists) in file.Entries())
            {
                if (!findings.Contains(finding.Text))
                {
                    faults.Add($"{finding.Place}: there is no finding \"{finding.Text}\".");
                }

                foreach ((Line list, YamlNode texts) in file.Entries(lists))
                {
                    if (!Lists.TryGetValue(list.Text, out PhraseMeaning meaning))
                    {
                        faults.Add($"{list.Place}: \"{list.Text}\" is not one of {string.Join(", ", Lists.Keys)}.");
                    }

                    phrases.AddRange(file.Texts(texts).Select(text => new Phrase(finding.Text, meaning, text)));
                }
            }
        }

        faults.AddRange(
            from phrase in phrases
            group phrase by (phrase.Finding, phrase.Text.Text) into same
            where same.Select(phrase => phrase.Meaning).Distinct().Count() > 1
            select $"{same.Last().Text.Place}: \"{same.Key.Text}\" is said to mean two things under {same.Key.Finding}.");
        return phrases;
    }
}
