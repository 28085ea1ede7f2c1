using System.Globalization;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace CrampBot.Triage.Content;

/// <summary>A group of keys and values in a content file, which knows its line and reports what it lacks.</summary>
internal sealed class Entry
{
    private readonly YamlMappingNode _node;
    private readonly string _file;
    private readonly FaultLog _faults;

    private Entry(YamlMappingNode node, string file, FaultLog faults)
    {
        _node = node;
        _file = file;
        _faults = faults;
    }

    /// <summary>The keys with their text values, in the order of the file; for groups whose keys are names.</summary>
    public IEnumerable<(string Key, string Value)> Pairs =>
        _node.Children.Select(pair => (((YamlScalarNode)pair.Key).Value ?? "", (pair.Value as YamlScalarNode)?.Value ?? ""));

    /// <summary>Reads the whole of a file that is one group; a list becomes the group's <c>items</c>.</summary>
    /// <param name="folder">The content folder.</param>
    /// <param name="file">The file, relative to it.</param>
    /// <param name="faults">Where mistakes go.</param>
    /// <returns>The group; an empty one where the file cannot be read.</returns>
    public static Entry ReadFile(string folder, string file, FaultLog faults)
    {
        YamlStream stream = [];
        try
        {
            using StreamReader text = File.OpenText(Path.Combine(folder, file));
            stream.Load(text);
        }
        catch (YamlException unreadable)
        {
            faults.Add(file, unreadable.Start.Line, $"This is not YAML: {unreadable.Message}");
        }
        catch (FileNotFoundException)
        {
            faults.Add(file, 1, "The file is missing.");
        }

        return (stream.Documents.Count > 0 ? stream.Documents[0].RootNode : null) switch
        {
            YamlMappingNode group => new Entry(group, file, faults),
            YamlSequenceNode list => new Entry(new YamlMappingNode("items", list), file, faults),
            _ => new Entry([], file, faults),
        };
    }

    public bool Has(string key) => _node.Children.ContainsKey(key);

    public string Text(string key)
    {
        string? text = OptionalText(key);
        if (string.IsNullOrWhiteSpace(text))
        {
            Fault($"\"{key}\" is missing.");
        }

        return text ?? "";
    }

    public string? OptionalText(string key) => (Child(key) as YamlScalarNode)?.Value;

    public bool Is(string key, string value) => string.Equals(OptionalText(key), value, StringComparison.Ordinal);

    public double Number(string key)
    {
        if (double.TryParse(Text(key), NumberStyles.Float, CultureInfo.InvariantCulture, out double number))
        {
            return number;
        }

        Fault($"\"{key}\" must be a number.");
        return 0;
    }

    public IReadOnlyList<string> Texts(string key) =>
        Child(key) is YamlSequenceNode list ? [.. list.Children.OfType<YamlScalarNode>().Select(node => node.Value ?? "")] : [];

    public IReadOnlyList<Entry> Entries(string key) =>
        Child(key) is YamlSequenceNode list ? [.. list.Children.OfType<YamlMappingNode>().Select(node => new Entry(node, _file, _faults))] : [];

    public Entry Group(string key)
    {
        if (Child(key) is YamlMappingNode node)
        {
            return new Entry(node, _file, _faults);
        }

        Fault($"\"{key}\" is missing, or is not a group of keys.");
        return new Entry([], _file, _faults);
    }

    public void AllowOnly(params ReadOnlySpan<string> keys)
    {
        foreach (YamlScalarNode key in _node.Children.Keys.OfType<YamlScalarNode>())
        {
            if (!keys.Contains(key.Value ?? ""))
            {
                _faults.Add(_file, key.Start.Line, $"\"{key.Value}\" means nothing here.");
            }
        }
    }

    public void Fault(string message) => _faults.Add(_file, Math.Max(1, _node.Start.Line), message);

    public void FaultAt(string key, string message) => _faults.Add(_file, Child(key)?.Start.Line ?? Math.Max(1, _node.Start.Line), message);

    private YamlNode? Child(string key) => _node.Children.TryGetValue(key, out YamlNode? child) ? child : null;
}
