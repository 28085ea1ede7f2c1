using CrampBot.Dialogs.Triage;
using CrampBot.Knowledge.Content;
using CrampBot.Knowledge.Loading;
using CrampBot.Knowledge.Wording;

namespace CrampBot.Dialogs;

/// <summary>What the conversation needs of the knowledge folder: the words it says, and the sections that the triage offers.</summary>
/// <remarks>The folder is read again while the program runs, the triage is not: without a look an edit could take away what the triage goes on to name.</remarks>
public static class NeededContent
{
    private const string WordsFolder = "words";
    private const string Dispositions = "triage/dispositions.yaml";

    /// <summary>Names what is missing.</summary>
    /// <param name="content">The articles.</param>
    /// <param name="words">The bot's own words.</param>
    /// <param name="room">What triage needs, as it was read when the program started.</param>
    public static IEnumerable<ContentFault> Missing(KnowledgeContent content, Words words, TriageRoom room)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(words);
        ArgumentNullException.ThrowIfNull(room);
        return
        [
            .. WordKeys.All.Append(room.Content.Dispositions.DisclaimerKey)
                .Except(words.Keys, StringComparer.Ordinal)
                .Select(key => new ContentFault(WordsFolder, 0, $"There are no words under \"{key}\".", "Put them back.")),
            .. room.Content.Dispositions.Advice
                .SelectMany(advice => advice.Sections)
                .Distinct(StringComparer.Ordinal)
                .Where(id => !content.Sections.ContainsKey(id))
                .Select(id => new ContentFault(
                    Dispositions, 0, $"The advice offers the section \"{id}\", which is not there.", "Put it back, or take it out of the advice and start the program again.")),
        ];
    }
}
