using System.Runtime.CompilerServices;
using CrampBot.Dialogs.Commands;
using CrampBot.Keeping;
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
    private readonly ConditionalWeakTable<CommandTable, AnswerReader> _answers = [];

    /// <summary>The signs that call for help today or sooner by themselves.</summary>
    public IReadOnlySet<string> WarningSigns { get; } = Engine.WarningSigns();

    /// <summary>Says which answers are asked about once more.</summary>
    public SecondLook SecondLook { get; } = new(Content, Engine);

    /// <summary>The reader of answers, made once for each phrase book.</summary>
    /// <param name="commands">The phrases for "no" and "I don't know".</param>
    public AnswerReader AnswersIn(CommandTable commands) => _answers.GetValue(commands, phrases => new AnswerReader(this, phrases));

    /// <summary>Reads the folder and makes everything ready.</summary>
    /// <param name="folder">The folder <c>knowledge/en/triage</c>.</param>
    /// <param name="learnt">Where the reader keeps what it learnt; null to learn every time, which takes seconds.</param>
    /// <exception cref="TriageContentException">The content has mistakes; it lists them all.</exception>
    public static TriageRoom Open(string folder, LearntFolder? learnt = null)
    {
        TriageContent content = TriageContent.Load(folder);
        return new TriageRoom(content, FindingsReader.Load(folder, content, learnt), new TriageEngine(content), new Interview(content));
    }

    /// <summary>Whether everything that a memory names is in this content; not so where the content changed since it was kept.</summary>
    /// <param name="memory">The memory.</param>
    public bool Knows(TriageMemory memory)
    {
        ArgumentNullException.ThrowIfNull(memory);
        IEnumerable<string?> questions = [memory.Asked, memory.Changing, .. memory.Interview.Entries.Select(entry => entry.QuestionId)];
        return questions.OfType<string>().All(id => Content.Questions.Questions.Any(question => question.Id == id))
            && memory.Interview.Entries.SelectMany(entry => entry.Findings.Items).All(finding => Content.Vocabulary.ById.ContainsKey(finding.Id))
            && new[] { memory.Awaited.Doubted, memory.Awaited.Denied }.OfType<Finding>().All(sign => Content.Vocabulary.ById.ContainsKey(sign.Id));
    }

    /// <summary>What of a memory of other content is understood: what was said to be there, so that an emergency that was told still stands.</summary>
    /// <param name="memory">The memory.</param>
    public TriageMemory Salvage(TriageMemory memory)
    {
        ArgumentNullException.ThrowIfNull(memory);
        Finding[] there =
        [
            .. memory.Interview.Known().Items
                .Where(finding => finding.Status is FindingStatus.Present && Content.Vocabulary.ById.ContainsKey(finding.Id))
                .Select(finding => finding with { Origin = FindingOrigin.Words }),
        ];
        return there.Length == 0 ? new TriageMemory() : new TriageMemory { Interview = new([new InterviewEntry(QuestionId: null, new Findings(there))]) };
    }
}
