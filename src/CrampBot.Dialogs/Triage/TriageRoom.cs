using CrampBot.Triage;
using CrampBot.Triage.Reading;

namespace CrampBot.Dialogs.Triage;

/// <summary>Everything that triage needs and that is the same for everybody: content, reader, engine, interview.</summary>
/// <param name="Content">What a clinician reviews.</param>
/// <param name="Reader">Reads findings from a message.</param>
/// <param name="Engine">Goes from findings to advice.</param>
/// <param name="Interview">Says which question comes next.</param>
public sealed record TriageRoom(TriageContent Content, FindingsReader Reader, TriageEngine Engine, Interview Interview)
{
    /// <summary>Reads the folder and makes everything ready.</summary>
    /// <param name="folder">The folder <c>knowledge/en/triage</c>.</param>
    /// <exception cref="TriageContentException">The content has mistakes; it lists them all.</exception>
    public static TriageRoom Open(string folder)
    {
        TriageContent content = TriageContent.Load(folder);
        return new TriageRoom(content, FindingsReader.Load(folder), new TriageEngine(content), new Interview(content));
    }
}
