namespace CrampBot.Triage.Reading.Content;

/// <summary>Lists of words and phrases that are compared letter by letter, not by their stem.</summary>
/// <param name="file">The file that they stand in, for messages about faults.</param>
/// <param name="lists">The words of each list.</param>
/// <param name="faults">Receives which lists are missing.</param>
internal sealed class WordLists(string file, IReadOnlyDictionary<string, IReadOnlyList<string>> lists, List<string> faults)
{
    private readonly HashSet<string> _used = new(StringComparer.Ordinal);

    /// <summary>The words of a list; none where it is missing, which is a fault.</summary>
    public IReadOnlyList<string> Of(string name)
    {
        if (lists.TryGetValue(name, out IReadOnlyList<string>? words))
        {
            _used.Add(name);
            return words;
        }

        faults.Add($"{file}: the list \"{name}\" is missing.");
        return [];
    }

    /// <summary>Notes the lists that nobody has asked for as faults.</summary>
    public void NoteUnused() =>
        faults.AddRange(lists.Keys.Except(_used).Select(name => $"{file}: no part of the reader asks for the list \"{name}\"."));
}
