using CrampBot.Knowledge.Content;

namespace CrampBot.Knowledge.Loading;

/// <summary>Reads <c>urgent.yaml</c>: what the signs of all urgent classes share.</summary>
internal static class UrgentFile
{
    public static UrgentWords Read(string file, string text, FaultList faults)
    {
        if (YamlTable.Read(file, text, 0, faults) is not { } table)
        {
            return UrgentWords.None;
        }

        table.AllowOnly("groups", "sayings", "supposing", "past", "denials", "between-denial-and-sign", "joins");
        YamlTable? groups = table.Table("groups");
        UrgentWords words = new(
            (groups?.Keys ?? []).ToDictionary(group => group.Text, group => (IReadOnlyList<string>)Patterns(groups!, group.Text), StringComparer.Ordinal),
            Patterns(table, "sayings"),
            Patterns(table, "supposing"),
            Patterns(table, "past"),
            Words(table, "denials"),
            Words(table, "between-denial-and-sign"),
            Words(table, "joins"));
        SignPatterns.Check(table.Texts("sayings").Concat(table.Texts("supposing")).Concat(table.Texts("past")), words, faults);
        return words;
    }

    private static string[] Patterns(YamlTable table, string key) => [.. table.Texts(key).Select(pattern => pattern.Text)];

    private static HashSet<string> Words(YamlTable table, string key) =>
        table.Texts(key).Select(word => NormalForm.Of(word.Text)).ToHashSet(StringComparer.Ordinal);
}
