using CrampBot.Triage.Reading.Words;

namespace CrampBot.Triage.Reading.Content;

/// <summary>What the reader learns from.</summary>
/// <param name="Phrases">The examples of each finding.</param>
/// <param name="Questions">What people ask the articles; nearly none tells of a warning sign.</param>
internal sealed record Lessons(IReadOnlyList<Phrase> Phrases, IReadOnlyList<string> Questions)
{
    /// <summary>Reads the phrases, and the questions in the folder beside.</summary>
    /// <param name="folder">The folder <c>knowledge/en/triage</c>.</param>
    /// <param name="findings">The ids of the findings that there are.</param>
    /// <exception cref="InvalidDataException">Something is wrong; the message lists every fault with file and line.</exception>
    public static Lessons Load(string folder, IReadOnlySet<string> findings)
    {
        List<string> faults = [];
        Lessons lessons = new(
            Phrase.Load(Path.Combine(folder, "phrases"), findings, faults),
            Utterances(Path.Combine(folder, "..", "utterances"), faults));
        return faults.Count == 0
            ? lessons
            : throw new InvalidDataException($"The phrases of the findings reader have faults:\n{string.Join('\n', faults)}");
    }

    /// <summary>The words that are right as they stand: those of the phrases, and everyday ones.</summary>
    /// <param name="folder">The folder <c>knowledge/en/triage</c>.</param>
    /// <param name="splitter">Splits without repairing.</param>
    public string[] RightWords(string folder, WordSplitter splitter) =>
    [
        .. EverydayWords.Of(folder, Questions)
            .Concat(Phrases.SelectMany(phrase => splitter.Split(phrase.Text.Text)).Select(word => word.Text))
            .Distinct()
            .Order(StringComparer.Ordinal),
    ];

    private static string[] Utterances(string folder, List<string> faults) =>
    [
        .. Directory.GetFiles(folder, "*.yaml").Order(StringComparer.Ordinal)
            .Select(path => new YamlFile(path, faults))
            .SelectMany(file => file.Entries().SelectMany(entry => file.Texts(entry.Value)))
            .Select(line => line.Text),
    ];
}
