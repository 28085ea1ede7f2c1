namespace CrampBot.Triage.Reading;

/// <summary>Says which findings call for help today or sooner, as the rules have it.</summary>
/// <param name="engine">Goes from findings to a level.</param>
/// <param name="content">The findings and questions that there are.</param>
internal sealed class Urgency(TriageEngine engine, TriageContent content)
{
    /// <summary>The signs that call for help by themselves.</summary>
    public IReadOnlySet<string> WarningSigns { get; } = engine.WarningSigns();

    /// <summary>Those among them that call for help now.</summary>
    public IReadOnlySet<string> EmergencySigns { get; } = engine.EmergencySigns();

    /// <summary>Those that call for none by themselves, and that a list of the interview asks about: what is doubtful in a message is asked there.</summary>
    public IReadOnlySet<string> LesserSigns { get; } = content.Questions.Questions
        .Where(question => question.PicksMany)
        .SelectMany(question => question.Settles)
        .Where(id => content.Vocabulary.ById[id].Kind is FindingKind.Sign)
        .Except(engine.WarningSigns())
        .ToHashSet(StringComparer.Ordinal);

    /// <summary>Whether a finding is something felt or seen rather than a circumstance.</summary>
    public bool IsSign(string finding) => content.Vocabulary.ById[finding].Kind is FindingKind.Sign;

    /// <summary>How urgent some findings are together.</summary>
    /// <param name="stated">Their ids; numbers and choices are left out of it.</param>
    public TriageLevel LevelOf(IEnumerable<string> stated) => engine.LevelOf(new Findings(
    [
        .. stated.Where(id => content.Vocabulary.ById[id].Kind is FindingKind.Sign or FindingKind.Context)
            .Select(id => new Finding(id, FindingStatus.Present, FindingOrigin.Words)),
    ]));
}
