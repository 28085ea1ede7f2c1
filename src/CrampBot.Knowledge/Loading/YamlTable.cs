using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace CrampBot.Knowledge.Loading;

/// <summary>A YAML mapping that knows its place in the file and reports what it lacks.</summary>
internal sealed class YamlTable
{
    private readonly YamlMappingNode _node;
    private readonly string _file;
    private readonly int _linesAbove;
    private readonly FaultList _faults;

    private YamlTable(YamlMappingNode node, string file, int linesAbove, FaultList faults)
    {
        _node = node;
        _file = file;
        _linesAbove = linesAbove;
        _faults = faults;
    }

    public Place Place => PlaceOf(_node);

    public IEnumerable<Located> Keys => _node.Children.Keys.OfType<YamlScalarNode>().Select(key => new Located(key.Value ?? "", PlaceOf(key)));

    /// <summary>Reads a text that should be one mapping.</summary>
    /// <param name="file">The file named in faults.</param>
    /// <param name="text">The YAML.</param>
    /// <param name="linesAbove">How many lines of the file come before it.</param>
    /// <param name="faults">Where a fault goes.</param>
    /// <returns>The mapping; null where there is a fault instead.</returns>
    public static YamlTable? Read(string file, string text, int linesAbove, FaultList faults)
    {
        YamlStream stream = [];
        try
        {
            stream.Load(new StringReader(text));
        }
        catch (YamlException unreadable)
        {
            int line = (int)unreadable.Start.Line + linesAbove;
            faults.Add(new Place(file, line), $"This is not readable YAML: {unreadable.Message.TrimEnd('.')}.", "Check colons, quotes and indentation here.");
            return null;
        }

        if (stream.Documents is [{ RootNode: YamlMappingNode root }])
        {
            return new YamlTable(root, file, linesAbove, faults);
        }

        faults.Add(new Place(file, linesAbove + 1), "There should be one list of \"name: value\" here.", "Write the names that docs/content.md lists for this file.");
        return null;
    }

    public Located? Text(string key)
    {
        switch (Child(key))
        {
            case null:
                return null;
            case YamlScalarNode { Value: { Length: > 0 } value } node:
                return new Located(value.Trim(), PlaceOf(node));
            case YamlNode other:
                _faults.Add(PlaceOf(other), $"\"{key}\" should be a text.", "Write it on one line, in quotes if it has a colon.");
                return null;
        }
    }

    public Located? RequiredText(string key, string remedy)
    {
        if (Child(key) is null)
        {
            _faults.Add(Place, $"\"{key}\" is missing.", remedy);
        }

        return Text(key);
    }

    public IReadOnlyList<Located> Texts(string key)
    {
        switch (Child(key))
        {
            case null:
                return [];
            case YamlSequenceNode items:
                return [.. items.Children.Select(Item).OfType<Located>()];
            case YamlNode other:
                _faults.Add(PlaceOf(other), $"\"{key}\" should be a list.", "Start each item on a line of its own with \"- \".");
                return [];
        }
    }

    public YamlTable? Table(string key)
    {
        switch (Child(key))
        {
            case null:
                return null;
            case YamlMappingNode node:
                return new YamlTable(node, _file, _linesAbove, _faults);
            case YamlNode other:
                _faults.Add(PlaceOf(other), $"\"{key}\" should be a list of \"name: value\".", "Indent the names below it.");
                return null;
        }
    }

    public IReadOnlyList<YamlTable> Tables(string key)
    {
        if (Child(key) is YamlSequenceNode items && items.Children.All(item => item is YamlMappingNode))
        {
            return [.. items.Children.Cast<YamlMappingNode>().Select(node => new YamlTable(node, _file, _linesAbove, _faults))];
        }

        if (Child(key) is YamlNode other)
        {
            _faults.Add(PlaceOf(other), $"\"{key}\" should be a list of \"name: value\" groups.", "Start each group with \"- \".");
        }

        return [];
    }

    public bool HasTable(string key) => Child(key) is YamlMappingNode;

    public void AllowOnly(params ReadOnlySpan<string> names)
    {
        foreach (Located key in Keys)
        {
            if (!names.Contains(key.Text))
            {
                _faults.Add(key.Place, $"\"{key.Text}\" means nothing here.", $"Use one of: {string.Join(", ", names.ToArray())}.");
            }
        }
    }

    private Located? Item(YamlNode node)
    {
        if (node is YamlScalarNode { Value: { Length: > 0 } value })
        {
            return new Located(value.Trim(), PlaceOf(node));
        }

        _faults.Add(PlaceOf(node), "This item should be a text.", "Put it in quotes: it has a colon, or is empty.");
        return null;
    }

    private YamlNode? Child(string key) => _node.Children.TryGetValue(new YamlScalarNode(key), out YamlNode? child) ? child : null;

    private Place PlaceOf(YamlNode node) => new(_file, (int)node.Start.Line + _linesAbove);
}
