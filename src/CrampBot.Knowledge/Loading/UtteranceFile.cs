namespace CrampBot.Knowledge.Loading;

/// <summary>Reads a file of utterances: section id → the ways people ask for it.</summary>
internal static class UtteranceFile
{
    public static IEnumerable<(Located Section, IReadOnlyList<Located> Utterances)> Read(string file, string text, FaultList faults) =>
        YamlTable.Read(file, text, 0, faults) is { } table
            ? table.Keys.Select(key => (key, table.Texts(key.Text)))
            : [];
}
