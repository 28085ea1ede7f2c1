using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace CrampBot.Triage.Reading.Content;

/// <summary>One content file of the reader: a mapping, read so that every text knows its line.</summary>
/// <param name="path">The file.</param>
/// <param name="faults">Receives what is wrong with it, a sentence each, with file and line.</param>
internal sealed class YamlFile(string path, List<string> faults)
{
    private readonly string _name = Path.GetFileName(path);

    /// <summary>The entries of the file; none when it cannot be read, which is a fault.</summary>
    public IEnumerable<(Line Key, YamlNode Value)> Entries()
    {
        YamlStream stream = [];
        try
        {
            using StreamReader text = File.OpenText(path);
            stream.Load(text);
        }
        catch (YamlException exception)
        {
            faults.Add($"{_name}:{exception.Start.Line}: {exception.Message}");
            return [];
        }

        return stream.Documents.Count == 0 ? [] : Entries(stream.Documents[0].RootNode);
    }

    /// <summary>The entries of a mapping.</summary>
    public IEnumerable<(Line Key, YamlNode Value)> Entries(YamlNode node)
    {
        if (node is YamlMappingNode mapping)
        {
            return mapping.Children.Select(entry => (At(entry.Key, entry.Key.ToString()), entry.Value));
        }

        faults.Add($"{_name}:{node.Start.Line}: a mapping is expected here.");
        return [];
    }

    /// <summary>The texts of a list, none of them empty.</summary>
    public IEnumerable<Line> Texts(YamlNode node)
    {
        if (node is not YamlSequenceNode list)
        {
            faults.Add($"{_name}:{node.Start.Line}: a list is expected here.");
            yield break;
        }

        foreach (YamlNode item in list)
        {
            if (item is YamlScalarNode { Value: { Length: > 0 } text })
            {
                yield return At(item, text);
            }
            else
            {
                faults.Add($"{_name}:{item.Start.Line}: a text is expected here.");
            }
        }
    }

    /// <summary>A single text.</summary>
    public Line Text(YamlNode node) => At(node, (node as YamlScalarNode)?.Value ?? "");

    private Line At(YamlNode node, string text) => new(text, $"{_name}:{node.Start.Line}");
}
