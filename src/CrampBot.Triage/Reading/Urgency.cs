namespace CrampBot.Triage.Reading;

/// <summary>Says which findings call for help today or sooner, as the rules have it.</summary>
/// <param name="engine">Goes from findings to a level.</param>
/// <param name="vocabulary">The findings that there are.</param>
internal sealed class Urgency(TriageEngine engine, Vocabulary vocabulary)
{
    /// <summary>The signs that call for help by themselves.</summary>
    public IReadOnlySet<string> WarningSigns { get; } = engine.WarningSigns();

    /// <summary>Those among them that call for help now.</summary>
    public IReadOnlySet<string> EmergencySigns { get; } = engine.EmergencySigns();

    /// <summary>Whether a finding is something felt or seen rather than a circumstance.</summary>
    public bool IsSign(string finding) => vocabulary.ById[finding].Kind is FindingKind.Sign;

    /// <summary>How urgent some findings are together.</summary>
    /// <param name="stated">Their ids; numbers and choices are left out of it.</param>
    public TriageLevel LevelOf(IEnumerable<string> stated) => engine.LevelOf(new Findings(
    [
        .. stated.Where(id => vocabulary.ById[id].Kind is FindingKind.Sign or FindingKind.Context)
            .Select(id => new Finding(id, FindingStatus.Present, FindingOrigin.Words)),
    ]));
}
