using YamlDotNet.RepresentationModel;

namespace CrampBot.Evaluation.Answers;

/// <summary>Reads the evaluation questions of one set.</summary>
internal static class QuestionFiles
{
    /// <summary>Every question of a set.</summary>
    /// <param name="set"><c>dev</c>, for tuning, or <c>held-out</c>, for the figures that are published.</param>
    /// <returns>The questions, in the order of the files.</returns>
    /// <exception cref="DirectoryNotFoundException">There is no such set.</exception>
    public static List<Question> Read(string set) =>
    [
        .. Directory.EnumerateFiles(Path.Combine(Repository.Root, "tests", "CrampBot.Evaluation", "questions", set), "*.yaml")
            .Order(StringComparer.Ordinal)
            .SelectMany(ReadFile),
    ];

    private static IEnumerable<Question> ReadFile(string file)
    {
        using StreamReader text = File.OpenText(file);
        YamlStream stream = [];
        stream.Load(text);
        return ((YamlSequenceNode)stream.Documents[0].RootNode).Children.Cast<YamlMappingNode>().Select(ReadQuestion);
    }

    private static Question ReadQuestion(YamlMappingNode node)
    {
        string? outOfScope = Text(node, "outOfScope");
        string? first = Text(node, "first");
        return new Question
        {
            Text = Text(node, "question") ?? throw new InvalidDataException($"Line {node.Start.Line}: a question has no text."),
            Sections = Text(node, "section") is { } section ? [section, .. Texts(node, "also")] : [],
            Kind = outOfScope ?? (first is null ? Text(node, "kind") ?? "unnamed" : "follow-up"),
            First = first,
            Facet = Text(node, "facet"),
        };
    }

    private static string? Text(YamlMappingNode node, string key) =>
        node.Children.TryGetValue(key, out YamlNode? child) ? ((YamlScalarNode)child).Value : null;

    private static IEnumerable<string> Texts(YamlMappingNode node, string key) => node.Children.TryGetValue(key, out YamlNode? child)
        ? ((YamlSequenceNode)child).Children.Cast<YamlScalarNode>().Select(item => item.Value!)
        : [];
}
