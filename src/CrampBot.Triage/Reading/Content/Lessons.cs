using CrampBot.Triage.Reading.Words;

namespace CrampBot.Triage.Reading.Content;

/// <summary>What the reader learns from.</summary>
/// <param name="Phrases">The examples of each finding.</param>
/// <param name="Questions">What people ask the articles and say by the way; nearly none tells of a warning sign.</param>
/// <param name="Answers">How people answer the questions of the interview.</param>
internal sealed record Lessons(IReadOnlyList<Phrase> Phrases, IReadOnlyList<string> Questions, IReadOnlyList<SpokenAnswer> Answers)
{
    /// <summary>A reply with this mark is to words that call for help, though not for a cramp.</summary>
    private const string Urgent = "urgent";

    /// <summary>Reads the phrases, and the questions and the talk in the folders beside.</summary>
    /// <param name="folder">The folder <c>knowledge/en/triage</c>.</param>
    /// <param name="content">The findings and questions that there are.</param>
    /// <exception cref="InvalidDataException">Something is wrong; the message lists every fault with file and line.</exception>
    public static Lessons Load(string folder, TriageContent content)
    {
        List<string> faults = [];
        Lessons lessons = new(
            Phrase.Load(Path.Combine(folder, "phrases"), content.Vocabulary.ById.Keys.ToHashSet(StringComparer.Ordinal), faults),
            [
                .. Utterances(Path.Combine(folder, "..", "utterances"), faults),
                .. Talk(Path.Combine(folder, "..", "small-talk"), faults),
                .. Talk(Path.Combine(folder, "..", "out-of-scope"), faults),
            ],
            SpokenAnswer.Load(Path.Combine(folder, "answers"), content.Questions, faults));
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
            .Concat(Answers.SelectMany(answer => splitter.Split(answer.Text)).Select(word => word.Text))
            .Concat(Phrases.SelectMany(phrase => splitter.Split(phrase.Text.Text)).Select(word => word.Text))
            .Distinct()
            .Order(StringComparer.Ordinal),
    ];

    private static IEnumerable<string> Utterances(string folder, List<string> faults) => Files(folder, faults)
        .SelectMany(file => file.Entries().SelectMany(entry => file.Texts(entry.Value)))
        .Select(line => line.Text);

    private static IEnumerable<string> Talk(string folder, List<string> faults) => Files(folder, faults)
        .SelectMany(file => file.Entries().ToArray() is var entries && entries.Any(entry => entry.Key.Text == Urgent)
            ? []
            : entries.Where(entry => entry.Key.Text == "utterances").SelectMany(entry => file.Texts(entry.Value)))
        .Select(line => line.Text);

    private static IEnumerable<YamlFile> Files(string folder, List<string> faults) =>
        Directory.GetFiles(folder, "*.yaml").Order(StringComparer.Ordinal).Select(path => new YamlFile(path, faults));
}
