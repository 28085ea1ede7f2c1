using System.Globalization;
using CrampBot.Triage;
using YamlDotNet.Serialization;

namespace CrampBot.Evaluation.TriageEvaluation;

/// <summary>One set of vignettes and messages; the format is in <c>triage/README.md</c>.</summary>
/// <param name="Vignettes">The vignettes.</param>
/// <param name="Messages">The messages.</param>
/// <param name="Answers">Answers to the questions of the interview, in words.</param>
internal sealed record TriageSet(IReadOnlyList<Vignette> Vignettes, IReadOnlyList<FlagMessage> Messages, IReadOnlyList<WordedAnswer> Answers)
{
    /// <summary>Reads a set.</summary>
    /// <param name="folder">The folder of the set.</param>
    /// <param name="vocabulary">The findings that it may name.</param>
    /// <returns>The set.</returns>
    /// <exception cref="InvalidDataException">An entry names what does not exist; the message says where.</exception>
    public static TriageSet Load(string folder, Vocabulary vocabulary) => new(
        [.. Entries(folder, "vignettes").Select(entry => ReadVignette(entry, vocabulary))],
        [.. Entries(folder, "messages").Select(entry => ReadMessage(entry, vocabulary))],
        [.. Files(folder, "answers").SelectMany(ReadAnswers)]);

    private static IEnumerable<SetEntry> Entries(string folder, string name) => Files(folder, name).SelectMany(SetEntry.ReadFile);

    private static IEnumerable<string> Files(string folder, string name)
    {
        string path = Path.Combine(folder, name);
        return Directory.Exists(path) ? Directory.EnumerateFiles(path, "*.yaml").Order(StringComparer.Ordinal) : [];
    }

    private static IEnumerable<WordedAnswer> ReadAnswers(string file) =>
        from question in new DeserializerBuilder().Build().Deserialize<Dictionary<string, Dictionary<string, List<string>>>>(File.ReadAllText(file))
        from meant in question.Value
        from text in meant.Value
        select new WordedAnswer(question.Key, meant.Key.Split('+'), text);

    private static Vignette ReadVignette(SetEntry entry, Vocabulary vocabulary) => new(
        entry.Text("id"),
        entry.Text("message"),
        new Findings([.. entry.Pairs("facts").Select(pair => ReadFact(entry, pair.Key, pair.Value, vocabulary))]),
        ReadLevel(entry),
        entry.Text("kind"));

    private static FlagMessage ReadMessage(SetEntry entry, Vocabulary vocabulary)
    {
        IReadOnlyList<string> flags = entry.Texts("flags");
        return flags.All(vocabulary.ById.ContainsKey)
            ? new FlagMessage(entry.Text("text"), flags, flags.Count == 0 || entry.IsText("level", "none") ? null : ReadLevel(entry))
            : throw entry.Fault($"one of {string.Join(", ", flags)} is not a finding");
    }

    private static TriageLevel ReadLevel(SetEntry entry) => TriageLevelNames.Find(entry.Text("level")) ?? throw entry.Fault("there is no such level");

    private static Finding ReadFact(SetEntry entry, string id, string value, Vocabulary vocabulary)
    {
        FindingDefinition definition = vocabulary.ById.GetValueOrDefault(id) ?? throw entry.Fault($"{id} is not a finding");
        Finding present = new(id, FindingStatus.Present, FindingOrigin.Answer);
        return definition.Kind switch
        {
            FindingKind.Sign or FindingKind.Context when value is "true" => present,
            FindingKind.Sign or FindingKind.Context when value is "false" => present with { Status = FindingStatus.Absent },
            FindingKind.Quantity when double.TryParse(value, CultureInfo.InvariantCulture, out double number) => present with { Number = number },
            FindingKind.Choice when definition.Values.Contains(value, StringComparer.Ordinal) => present with { Choice = value },
            _ => throw entry.Fault($"{value} is not a value of {id}"),
        };
    }
}
