namespace CrampBot.Knowledge.Loading;

/// <summary>Reads a file of the bot's own sentences: key → text, nested as deep as is handy.</summary>
internal static class WordsFile
{
    public static IEnumerable<(Located Key, string Text)> Read(string file, string text, FaultList faults) =>
        YamlTable.Read(file, text, 0, faults) is { } table ? Flatten("", table) : [];

    private static IEnumerable<(Located Key, string Text)> Flatten(string prefix, YamlTable table)
    {
        foreach (Located key in table.Keys)
        {
            Located full = key with { Text = prefix + key.Text };
            if (table.HasTable(key.Text))
            {
                foreach ((Located, string) inner in Flatten(full.Text + ".", table.Table(key.Text)!))
                {
                    yield return inner;
                }
            }
            else if (table.RequiredText(key.Text, "Write the sentence, or take the key out.") is { } text)
            {
                yield return (full, text.Text);
            }
        }
    }
}
