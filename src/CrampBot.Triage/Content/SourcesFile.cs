namespace CrampBot.Triage.Content;

/// <summary>Reads <c>sources.yaml</c>.</summary>
internal static class SourcesFile
{
    public const string Name = "sources.yaml";

    public static IReadOnlyDictionary<string, Source> Read(string folder, FaultLog faults)
    {
        Dictionary<string, Source> sources = new(StringComparer.Ordinal);
        foreach (Entry entry in Entry.ReadFile(folder, Name, faults).Entries("items"))
        {
            entry.AllowOnly("key", "name", "url");
            Source source = new(entry.Text("key"), entry.Text("name"), ReadAddress(entry));
            if (!sources.TryAdd(source.Key, source))
            {
                entry.Fault($"\"{source.Key}\" is there twice.");
            }
        }

        return sources;
    }

    private static Uri? ReadAddress(Entry entry)
    {
        string? text = entry.OptionalText("url");
        if (text is null || Uri.TryCreate(text, UriKind.Absolute, out Uri? address))
        {
            return text is null ? null : new Uri(text);
        }

        entry.FaultAt("url", $"\"{text}\" is not an address.");
        return null;
    }
}
