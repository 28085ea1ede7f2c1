namespace CrampBot.Knowledge.Loading;

/// <summary>Reads <c>synonyms.txt</c>: a line is a group of words or short phrases, parted by commas; <c>#</c> starts a comment.</summary>
internal static class SynonymFile
{
    public static IReadOnlyList<IReadOnlyList<string>> Read(string file, string text, FaultList faults)
    {
        List<IReadOnlyList<string>> groups = [];
        Dictionary<string, int> seen = new(StringComparer.Ordinal);
        int line = 0;
        foreach (string written in text.ReplaceLineEndings("\n").Split('\n'))
        {
            line++;
            string[] group = [.. written.Split('#')[0].Split(',').Select(NormalForm.Of).Where(phrase => phrase.Length > 0)];
            if (group.Length == 0)
            {
                continue;
            }

            Place place = new(file, line);
            if (group.Length == 1)
            {
                faults.Add(place, $"\"{group[0]}\" stands alone.", "Add what it means the same as, after a comma.");
            }

            foreach (string phrase in group.Where(phrase => !seen.TryAdd(phrase, line)))
            {
                faults.Add(place, $"\"{phrase}\" is already in line {seen[phrase]}.", "Keep each word or phrase in one line only.");
            }

            groups.Add(group);
        }

        return groups;
    }
}
