using CrampBot.Keeping;
using CrampBot.Triage.Reading;

namespace CrampBot.Triage.Tests.Reading;

/// <summary>The reader on the content as shipped, made once for all tests, and readings in short form.</summary>
internal static class SharedReader
{
    private static readonly TriageEngine Engine = new(ShippedContent.Content);

    public static FindingsReader Reader { get; } = FindingsReader.Load(
        ShippedContent.Folder,
        ShippedContent.Content,
        new LearntFolder(Path.Combine(AppContext.BaseDirectory, "..", "..", "..", "learnt"), cannotKeep => throw cannotKeep));

    /// <summary>"+" present, "-" absent, "?" uncertain, in the order of the ids.</summary>
    public static string Signs(string utterance, params string[] only) => string.Join(
        ' ',
        Reader.Read(utterance).Findings.Items
            .Where(finding => finding.Number is null && finding.Choice is null && (only.Length == 0 || only.Contains(finding.Id)))
            .Select(finding => Mark(finding.Status) + finding.Id));

    public static FindingStatus? StatusOf(string finding, string utterance) => Reader.Read(utterance).Findings.Of(finding)?.Status;

    public static double? Number(string finding, string utterance) => Reader.Read(utterance).Findings.Of(finding)?.Number;

    /// <summary>"emergency" or "urgent" where a message calls for help, "doubt" where it would if what is doubtful in it were so, else "none".</summary>
    public static string Level(string utterance, ReadingContext? context = null)
    {
        Findings read = Reader.Read(utterance, context).Findings;
        Findings ifTrue = new([.. read.Items.Select(finding => finding.Status == FindingStatus.Uncertain ? finding with { Status = FindingStatus.Present } : finding)]);
        return Engine.LevelOf(read) switch
        {
            TriageLevel.Emergency => "emergency",
            TriageLevel.Urgent => "urgent",
            _ => Engine.LevelOf(ifTrue) <= TriageLevel.Urgent ? "doubt" : "none",
        };
    }

    private static char Mark(FindingStatus status) => status switch
    {
        FindingStatus.Present => '+',
        FindingStatus.Absent => '-',
        FindingStatus.Uncertain => '?',
        _ => throw new ArgumentOutOfRangeException(nameof(status)),
    };
}
