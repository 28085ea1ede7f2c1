namespace CrampBot.Triage.Reading.Content;

/// <summary>Words that are right as they stand although they look like slips of words that the reader knows ("bag" of "leg").</summary>
/// <remarks>
/// They are common English words, the names that articles keep, and the words of our own content: every word of an article, and of the
/// questions those that several persons wrote.
/// </remarks>
internal static class EverydayWords
{
    /// <summary>A slip is seldom made so often.</summary>
    private const int FewestQuestions = 3;

    /// <summary>Collects them.</summary>
    /// <param name="folder">The folder <c>knowledge/en/triage</c>.</param>
    /// <param name="questions">What people ask the articles.</param>
    public static IEnumerable<string> Of(string folder, IEnumerable<string> questions)
    {
        IEnumerable<string> asked = questions.SelectMany(question => WordsOf(question).Distinct())
            .CountBy(word => word).Where(count => count.Value >= FewestQuestions).Select(count => count.Key);
        IEnumerable<string> written = Directory.EnumerateFiles(Path.Combine(folder, ".."), "*.md", SearchOption.AllDirectories)
            .Where(path => Path.GetFileName(path) != "README.md")
            .SelectMany(path => WordsOf(File.ReadAllText(path)));
        return asked.Concat(written).Concat(Lines(Path.Combine(folder, "english-words.txt"))).Concat(Lines(Path.Combine(folder, "..", "familiar-names.txt"))).Distinct();
    }

    private static IEnumerable<string> Lines(string path) => File.ReadLines(path).Where(line => line.Length > 0 && line[0] != '#');

    private static IEnumerable<string> WordsOf(string text)
    {
        int start = 0;
        for (int at = 0; at <= text.Length; at++)
        {
            if (at == text.Length || !char.IsLetter(text[at]))
            {
                if (at > start)
                {
                    yield return string.Concat(text[start..at].Select(char.ToLowerInvariant));
                }

                start = at + 1;
            }
        }
    }
}
