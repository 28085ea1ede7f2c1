using CrampBot.Triage.Content;

namespace CrampBot.Triage;

/// <summary>All that a clinician can review and change: findings, rules, questions, dispositions and their sources.</summary>
/// <param name="Vocabulary">The findings.</param>
/// <param name="Rules">The rule table.</param>
/// <param name="Questions">The questions.</param>
/// <param name="Dispositions">What is told at each level.</param>
/// <param name="Sources">The sources by key.</param>
public sealed record TriageContent(
    Vocabulary Vocabulary,
    RuleTable Rules,
    QuestionList Questions,
    DispositionList Dispositions,
    IReadOnlyDictionary<string, Source> Sources)
{
    /// <summary>The ids of the findings that decide something and that no question asks about: a person must tell of them.</summary>
    public IReadOnlyList<string> NeverAsked => Reachability.NeverAsked(this);

    /// <summary>Reads and checks the content.</summary>
    /// <param name="folder">The folder of one language's triage content, such as <c>knowledge/en/triage</c>.</param>
    /// <returns>The content, without a mistake that can be found by reading it.</returns>
    /// <exception cref="TriageContentException">There are mistakes; it lists them all.</exception>
    public static TriageContent Load(string folder)
    {
        FaultLog faults = new();
        Vocabulary vocabulary = FindingsFile.Read(folder, faults);
        IReadOnlyDictionary<string, Source> sources = SourcesFile.Read(folder, faults);
        ConditionReader conditions = new(vocabulary.ById);
        TriageContent content = new(
            vocabulary,
            new RulesFile(conditions, sources).Read(folder, faults),
            new QuestionsFile(vocabulary.ById, conditions).Read(folder, faults),
            new DispositionsFile(conditions).Read(folder, faults),
            sources);
        new Completeness(content, folder, faults).Check();
        faults.ThrowIfAny();
        return content;
    }
}
