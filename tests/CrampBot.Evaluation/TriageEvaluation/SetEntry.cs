using YamlDotNet.RepresentationModel;

namespace CrampBot.Evaluation.TriageEvaluation;

/// <summary>One entry of a set's file, which knows where it stands.</summary>
internal sealed class SetEntry
{
    private readonly YamlMappingNode _node;
    private readonly string _file;

    private SetEntry(YamlMappingNode node, string file)
    {
        _node = node;
        _file = file;
    }

    public static IEnumerable<SetEntry> ReadFile(string file)
    {
        YamlStream stream = [];
        using StreamReader text = File.OpenText(file);
        stream.Load(text);
        return stream.Documents is [{ RootNode: YamlSequenceNode list }]
            ? list.Children.Cast<YamlMappingNode>().Select(node => new SetEntry(node, file))
            : throw new InvalidDataException($"{file}: this is not a list.");
    }

    public string Text(string key) => (Child(key) as YamlScalarNode)?.Value ?? throw Fault($"\"{key}\" is missing");

    public bool IsText(string key, string value) => Child(key) is YamlScalarNode scalar && scalar.Value == value;

    public IReadOnlyList<string> Texts(string key) =>
        Child(key) is YamlSequenceNode list ? [.. list.Children.OfType<YamlScalarNode>().Select(node => node.Value ?? "")] : throw Fault($"\"{key}\" is missing");

    public IEnumerable<(string Key, string Value)> Pairs(string key) => Child(key) is YamlMappingNode group
        ? group.Children.Select(pair => (((YamlScalarNode)pair.Key).Value ?? "", ((YamlScalarNode)pair.Value).Value ?? ""))
        : throw Fault($"\"{key}\" is missing");

    public InvalidDataException Fault(string message) => new($"{_file}:{_node.Start.Line}: {message}.");

    private YamlNode? Child(string key) => _node.Children.TryGetValue(key, out YamlNode? child) ? child : null;
}
