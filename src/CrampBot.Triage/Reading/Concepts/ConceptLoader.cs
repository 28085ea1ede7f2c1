using CrampBot.Triage.Reading.Content;
using CrampBot.Triage.Reading.Words;
using YamlDotNet.RepresentationModel;

namespace CrampBot.Triage.Reading.Concepts;

/// <summary>Reads the folder <c>concepts</c>: word sets first, then the patterns that use them.</summary>
/// <param name="sets">Receives the word sets.</param>
/// <param name="splitter">Splits members and patterns, without repairing words.</param>
/// <param name="faults">Receives what is wrong, with file and line.</param>
internal sealed class ConceptLoader(WordSets sets, WordSplitter splitter, List<string> faults)
{
    private const string SetsFile = "words.yaml";

    private readonly PatternParser _parser = new(sets, splitter);

    /// <summary>Reads the word sets.</summary>
    /// <returns>The number of each set.</returns>
    public IReadOnlyList<int> LoadSets(string folder)
    {
        YamlFile file = new(Path.Combine(folder, SetsFile), faults);
        List<int> numbers = [];
        foreach ((_, YamlNode named) in file.Entries())
        {
            foreach ((Line name, YamlNode members) in file.Entries(named))
            {
                numbers.Add(AddSet(name.Text, file.Texts(members)));
            }
        }

        return numbers;
    }

    /// <summary>Adds one word set.</summary>
    public int AddSet(string name, IEnumerable<Line> members)
    {
        int number = sets.Declare(name);
        foreach (Line member in members)
        {
            List<Word> words = splitter.Split(member.Text);
            if (words.Count == 0)
            {
                faults.Add($"{member.Place}: \"{member.Text}\" has no word in it.");
            }
            else
            {
                sets.AddMember(number, words);
            }
        }

        return number;
    }

    /// <summary>Reads the words that could be harmless.</summary>
    /// <returns>For each its word set and the findings to ask about.</returns>
    public IEnumerable<(int Words, IReadOnlyList<string> AskAbout)> LoadDoubts(string path, IReadOnlySet<string> findings)
    {
        YamlFile file = new(path, faults);
        foreach ((Line words, YamlNode content) in file.Entries())
        {
            Line[] ask = [.. file.Texts(content)];
            faults.AddRange(ask.Where(id => !findings.Contains(id.Text)).Select(id => $"{id.Place}: there is no finding \"{id.Text}\"."));
            yield return (AddSet("ambiguous " + words.Text, words.Text.Split(" | ").Select(text => words with { Text = text })), [.. ask.Select(id => id.Text)]);
        }
    }

    /// <summary>Reads the patterns of every finding.</summary>
    public IReadOnlyList<Concept> LoadConcepts(string folder, IReadOnlySet<string> findings)
    {
        List<Concept> concepts = [];
        foreach (string path in Directory.GetFiles(folder, "*.yaml").Order(StringComparer.Ordinal).Where(path => Path.GetFileName(path) != SetsFile))
        {
            YamlFile file = new(path, faults);
            foreach ((Line finding, YamlNode content) in file.Entries())
            {
                if (!findings.Contains(finding.Text.Split('=')[0]))
                {
                    faults.Add($"{finding.Place}: there is no finding \"{finding.Text}\".");
                }

                concepts.Add(Load(finding.Text, file, content));
            }
        }

        faults.AddRange(concepts.GroupBy(concept => (concept.Finding, concept.Choice)).Where(same => same.Count() > 1).Select(same => $"concepts: {same.Key.Finding} stands in two places."));
        return concepts;
    }

    private Concept Load(string finding, YamlFile file, YamlNode content)
    {
        string[] parts = finding.Split('=');
        Concept concept = Concept.Of(parts[0]) with { Choice = parts.ElementAtOrDefault(1) };
        foreach ((Line key, YamlNode value) in file.Entries(content))
        {
            switch (key.Text)
            {
                case "present":
                    concept = concept with { Present = Patterns(file.Texts(value)) };
                    break;
                case "absent":
                    concept = concept with { Absent = Patterns(file.Texts(value)) };
                    break;
                case "unclear":
                    concept = concept with { Unclear = Patterns(file.Texts(value)) };
                    break;
                case "lasting":
                    concept = concept with { Lasting = file.Text(value).Text == "true" };
                    break;
                case "sudden":
                    concept = concept with { Sudden = file.Text(value).Text == "true" };
                    break;
                case "passing":
                    concept = concept with { Passing = file.Text(value).Text == "true" };
                    break;
                case "asked":
                    concept = concept with { Asked = file.Text(value).Text == "true" };
                    break;
                case "family":
                    concept = concept with { Family = file.Text(value).Text == "true" };
                    break;
                default:
                    faults.Add($"{key.Place}: \"{key.Text}\" is not one of present, absent, unclear, lasting, sudden, passing, asked, family.");
                    break;
            }
        }

        return concept;
    }

    private List<Pattern> Patterns(IEnumerable<Line> lines)
    {
        List<Pattern> patterns = [];
        foreach (Line line in lines)
        {
            try
            {
                patterns.Add(_parser.Parse(line));
            }
            catch (FormatException exception)
            {
                faults.Add(exception.Message);
            }
        }

        return patterns;
    }
}
