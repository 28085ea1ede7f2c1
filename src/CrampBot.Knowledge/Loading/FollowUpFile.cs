using CrampBot.Knowledge.Content;

namespace CrampBot.Knowledge.Loading;

/// <summary>Reads <c>follow-ups.yaml</c>: the phrases for each facet, for "tell me more", and the words that lean on the last answer.</summary>
internal static class FollowUpFile
{
    public static FollowUpWords Read(string file, string text, FaultList faults)
    {
        if (YamlTable.Read(file, text, 0, faults) is not { } table)
        {
            return FollowUpWords.None;
        }

        table.AllowOnly("facets", FollowUpWords.AskForMore, "leaning");
        Dictionary<string, string> seen = new(StringComparer.Ordinal);
        YamlTable? facets = table.Table("facets");
        return new FollowUpWords(
            [.. (facets?.Keys ?? []).Select(facet => new FacetWords(facet.Text, Phrases(facets!, facet.Text, seen, faults)))],
            Phrases(table, FollowUpWords.AskForMore, seen, faults),
            table.Texts("leaning").SelectMany(words => NormalForm.Of(words.Text).Split(' ')).ToHashSet(StringComparer.Ordinal),
            []);
    }

    /// <summary>Reads a file of whole messages; they may repeat a phrase, and each other: they are learnt from, not looked up.</summary>
    /// <param name="file">The file named in faults.</param>
    /// <param name="text">Its text.</param>
    /// <param name="words">What can be asked for.</param>
    /// <param name="faults">Where a fault goes.</param>
    public static IEnumerable<FollowUpExample> ReadExamples(string file, string text, FollowUpWords words, FaultList faults)
    {
        if (YamlTable.Read(file, text, 0, faults) is not { } table)
        {
            return [];
        }

        table.AllowOnly([.. words.Facets.Select(facet => facet.Facet), FollowUpWords.AskForMore, FollowUpWords.AskAnew]);
        return table.Keys.SelectMany(key => table.Texts(key.Text).Select(example => new FollowUpExample(key.Text, NormalForm.Of(example.Text))));
    }

    private static List<string> Phrases(YamlTable table, string key, Dictionary<string, string> seen, FaultList faults)
    {
        List<string> phrases = [];
        foreach (Located phrase in table.Texts(key))
        {
            string normal = NormalForm.Of(phrase.Text);
            if (seen.TryAdd(normal, key))
            {
                phrases.Add(normal);
            }
            else
            {
                faults.Add(phrase.Place, $"\"{phrase.Text}\" already asks for \"{seen[normal]}\".", "Keep each phrase in one place only.");
            }
        }

        return phrases;
    }
}
