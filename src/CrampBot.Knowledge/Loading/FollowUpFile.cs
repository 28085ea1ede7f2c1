using CrampBot.Knowledge.Content;

namespace CrampBot.Knowledge.Loading;

/// <summary>Reads <c>follow-ups.yaml</c>: facet → the phrases that ask for it.</summary>
internal static class FollowUpFile
{
    public static IReadOnlyList<FacetWords> Read(string file, string text, FaultList faults)
    {
        if (YamlTable.Read(file, text, 0, faults) is not { } table)
        {
            return [];
        }

        List<FacetWords> facets = [];
        Dictionary<string, string> seen = new(StringComparer.Ordinal);
        foreach (Located facet in table.Keys)
        {
            List<string> phrases = [];
            foreach (Located phrase in table.Texts(facet.Text))
            {
                string normal = NormalForm.Of(phrase.Text);
                if (seen.TryAdd(normal, facet.Text))
                {
                    phrases.Add(normal);
                }
                else
                {
                    faults.Add(phrase.Place, $"\"{phrase.Text}\" already asks for \"{seen[normal]}\".", "Keep each phrase under one facet only.");
                }
            }

            facets.Add(new FacetWords(facet.Text, phrases));
        }

        return facets;
    }
}
