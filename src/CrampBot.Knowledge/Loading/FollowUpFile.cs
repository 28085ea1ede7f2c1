using CrampBot.Knowledge.Content;

namespace CrampBot.Knowledge.Loading;

/// <summary>Reads <c>follow-ups.yaml</c>: the phrases for each facet, for "tell me more", and the words that lean on the last answer.</summary>
internal static class FollowUpFile
{
    private const string More = "more";

    public static FollowUpWords Read(string file, string text, FaultList faults)
    {
        if (YamlTable.Read(file, text, 0, faults) is not { } table)
        {
            return FollowUpWords.None;
        }

        table.AllowOnly("facets", More, "examples", "leaning");
        Dictionary<string, string> seen = new(StringComparer.Ordinal);
        YamlTable? facets = table.Table("facets");
        YamlTable? examples = table.Table("examples");
        examples?.AllowOnly([.. (facets?.Keys ?? []).Select(facet => facet.Text), More]);
        return new FollowUpWords(
            [.. (facets?.Keys ?? []).Select(facet => new FacetWords(facet.Text, Phrases(facets!, facet.Text, seen, faults), Examples(examples, facet.Text)))],
            Phrases(table, More, seen, faults),
            Examples(examples, More),
            table.Texts("leaning").SelectMany(words => NormalForm.Of(words.Text).Split(' ')).ToHashSet(StringComparer.Ordinal));
    }

    /// <summary>Examples may repeat a phrase, and each other: they are learnt from, not looked up.</summary>
    private static string[] Examples(YamlTable? table, string key) => [.. table?.Texts(key).Select(example => NormalForm.Of(example.Text)) ?? []];

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
