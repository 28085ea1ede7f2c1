using CrampBot.Knowledge.Content;
using CrampBot.Knowledge.Wording;

namespace CrampBot.Knowledge.Loading;

/// <summary>Reads the knowledge folder of one language.</summary>
public static class KnowledgeFolder
{
    /// <summary>Reads a folder, or says everything that is wrong with it.</summary>
    /// <param name="folder">The folder of one language, for example <c>knowledge/en</c>.</param>
    /// <returns>The content and the bot's words.</returns>
    /// <exception cref="ContentException">The folder has faults.</exception>
    public static (KnowledgeContent Content, Words Words) Read(string folder)
    {
        FaultList faults = new();
        FolderLayout layout = new(folder);
        KnowledgeDraft draft = ReadDraft(layout, faults);
        draft.Check(faults);
        return faults.IsEmpty ? (draft.Finished(), new Words(draft.Words)) : throw new ContentException(faults.InOrder());
    }

    internal static KnowledgeDraft ReadDraft(FolderLayout layout, FaultList faults) => new()
    {
        Sections = [.. layout.Articles().SelectMany(file => ArticleFile.Read(layout.Relative(file), File.ReadAllText(file), faults))],
        Utterances = [.. layout.Yaml(FolderLayout.Utterances).SelectMany(file => UtteranceFile.Read(layout.Relative(file), File.ReadAllText(file), faults))],
        OutOfScope = ReadReplies(layout, FolderLayout.OutOfScope, FixedReplyDraft.ClassKey, faults),
        SmallTalk = ReadReplies(layout, FolderLayout.SmallTalk, "id", faults),
        Synonyms = ReadIfThere(layout, FolderLayout.Synonyms, SynonymFile.Read, faults) ?? [],
        FamiliarNames = ReadIfThere(layout, FolderLayout.FamiliarNames, (_, text, _) => ReadLines(text), faults) ?? [],
        FollowUps = ReadFollowUps(layout, faults),
        UrgentWords = ReadIfThere(layout, FolderLayout.Urgent, UrgentFile.Read, faults) ?? UrgentWords.None,
        Words = ReadWords(layout, faults),
    };

    private static List<FixedReplyDraft> ReadReplies(FolderLayout layout, string folder, string idKey, FaultList faults) =>
        [.. layout.Yaml(folder)
            .Select(file => FixedReplyDraft.Read(layout.Relative(file), File.ReadAllText(file), idKey, faults))
            .OfType<FixedReplyDraft>()];

    private static FollowUpWords ReadFollowUps(FolderLayout layout, FaultList faults)
    {
        FollowUpWords words = ReadIfThere(layout, FolderLayout.FollowUps, FollowUpFile.Read, faults) ?? FollowUpWords.None;
        return words with
        {
            Examples =
            [
                .. layout.Yaml(FolderLayout.FollowUpExamples)
                    .SelectMany(file => FollowUpFile.ReadExamples(layout.Relative(file), File.ReadAllText(file), words, faults)),
            ],
        };
    }

    private static T? ReadIfThere<T>(FolderLayout layout, string name, Func<string, string, FaultList, T> read, FaultList faults)
        where T : class => File.Exists(layout.At(name)) ? read(name, File.ReadAllText(layout.At(name)), faults) : null;

    private static HashSet<string> ReadLines(string text) => text.ReplaceLineEndings("\n").Split('\n')
        .Select(line => line.Split('#')[0].Trim())
        .Where(line => line.Length > 0)
        .ToHashSet(StringComparer.Ordinal);

    private static Dictionary<string, string> ReadWords(FolderLayout layout, FaultList faults)
    {
        Dictionary<string, string> words = new(StringComparer.Ordinal);
        foreach (string file in layout.Yaml(FolderLayout.Words))
        {
            foreach ((Located key, string text) in WordsFile.Read(layout.Relative(file), File.ReadAllText(file), faults))
            {
                if (!words.TryAdd(key.Text, text))
                {
                    faults.Add(key.Place, $"The key \"{key.Text}\" is there twice.", "Rename one, or take it out.");
                }
            }
        }

        return words;
    }
}
