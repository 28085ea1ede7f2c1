namespace CrampBot.Triage;

/// <summary>Asks once more where nobody looked at the signs of a list one by one: what can the person not rule out?</summary>
/// <param name="engine">Goes from findings to a level.</param>
/// <remarks>After a second "I don't know" the signs are left open (<c>docs/triage.md</c>). Serves the chat and the stateless look-up alike.</remarks>
public sealed class SecondLook(TriageEngine engine)
{
    /// <summary>Whether the last answer is "I don't know" to several signs at once and would, by that alone, call for help.</summary>
    /// <param name="question">The question that was answered.</param>
    /// <param name="before">The interview before the answer.</param>
    /// <param name="answered">The interview, the answer its last entry.</param>
    public bool IsCalledFor(Question question, InterviewState before, InterviewState answered)
    {
        ArgumentNullException.ThrowIfNull(question);
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(answered);
        return question.NoneOfThese is not null
            && answered.Entries[^1].Findings.Items is { Count: > 1 } signs
            && signs.All(finding => finding.Status is FindingStatus.Uncertain)
            && engine.LevelOf(answered.Known()) is var level and <= TriageLevel.Urgent
            && level < engine.LevelOf(before.Known());
    }

    /// <summary>The answer as one that leaves the signs open: no alarm, and no care at home either.</summary>
    /// <param name="answered">The interview, the answer its last entry.</param>
    public static InterviewState LeaveOpen(InterviewState answered)
    {
        ArgumentNullException.ThrowIfNull(answered);
        InterviewEntry last = answered.Entries[^1];
        Finding[] open = [.. last.Findings.Items.Select(finding => finding with { Origin = FindingOrigin.LeftOpen })];
        return new([.. answered.Entries.SkipLast(1), last with { Findings = new Findings(open) }]);
    }
}
