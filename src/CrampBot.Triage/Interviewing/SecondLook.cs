namespace CrampBot.Triage;

/// <summary>Asks a question once more where its answer leaves open what matters.</summary>
/// <param name="content">The content.</param>
/// <param name="engine">Goes from findings to a level.</param>
/// <remarks>
/// "I don't know" to a list: nobody looked at its signs one by one; what can the person not rule out? After a second one they are left
/// open (<c>docs/triage.md</c>). Words that fit no choice as a whole, as in "half an hour": which of those that are left is it?
/// Serves the chat and the stateless look-up alike.
/// </remarks>
public sealed class SecondLook(TriageContent content, TriageEngine engine)
{
    /// <summary>The question as it is asked once more.</summary>
    /// <param name="question">The question that was answered.</param>
    /// <param name="before">The interview before the answer.</param>
    /// <param name="answered">The interview with the answer, and with what else it told in words.</param>
    /// <returns>The question with the choices that are left; null where the answer settles it.</returns>
    public Question? Of(Question question, InterviewState before, InterviewState answered)
    {
        ArgumentNullException.ThrowIfNull(question);
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(answered);
        return IsDoubt(question, before, answered) ? question
            : Left(question, answered) is { Length: > 0 } left ? question with { Choices = left }
            : null;
    }

    /// <summary>What is known until the second answer.</summary>
    /// <param name="question">The question that was answered.</param>
    /// <param name="before">The interview before the answer.</param>
    /// <param name="answered">The interview with the answer, and with what else it told in words.</param>
    /// <returns>The interview without the answer; what it told in words is kept as words.</returns>
    public static InterviewState Meanwhile(Question question, InterviewState before, InterviewState answered)
    {
        ArgumentNullException.ThrowIfNull(question);
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(answered);
        InterviewEntry answer = AnswerTo(question, answered);
        Finding[] told =
        [
            .. answer.Findings.Items
                .Where(finding => finding.Status is not FindingStatus.Uncertain)
                .Select(finding => finding with { Origin = FindingOrigin.Words }),
        ];
        InterviewEntry[] inWords = told.Length == 0 ? [] : [new InterviewEntry(QuestionId: null, new Findings(told))];
        return new InterviewState([.. before.Entries, .. inWords, .. answered.Entries.SkipWhile(entry => entry != answer).Skip(1)]);
    }

    /// <summary>The second answer as it is kept: signs in doubt are left open, which is no alarm, and no care at home either.</summary>
    /// <param name="question">The question that was answered.</param>
    /// <param name="before">The interview before the answer.</param>
    /// <param name="answered">The interview with the answer, and with what else it told in words.</param>
    public InterviewState Settle(Question question, InterviewState before, InterviewState answered)
    {
        ArgumentNullException.ThrowIfNull(question);
        ArgumentNullException.ThrowIfNull(answered);
        if (!IsDoubt(question, before, answered))
        {
            return answered;
        }

        InterviewEntry answer = AnswerTo(question, answered);
        Finding[] open = [.. answer.Findings.Items.Select(finding => finding with { Origin = FindingOrigin.LeftOpen })];
        return new([.. answered.Entries.Select(entry => entry == answer ? answer with { Findings = new Findings(open) } : entry)]);
    }

    /// <summary>Whether the answer is "I don't know" to several signs at once and would, by that alone, call for help.</summary>
    public bool IsDoubt(Question question, InterviewState before, InterviewState answered)
    {
        ArgumentNullException.ThrowIfNull(question);
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(answered);
        return question.NoneOfThese is not null
            && AnswerTo(question, answered).Findings is { Items: { Count: > 1 } signs } answer
            && signs.All(finding => finding.Status is FindingStatus.Uncertain)
            && engine.LevelOf(before.Known().MergedWith(answer)) is var level and <= TriageLevel.Urgent
            && level < engine.LevelOf(before.Known());
    }

    private static InterviewEntry AnswerTo(Question question, InterviewState answered) => answered.Entries.Last(entry => entry.QuestionId == question.Id);

    /// <summary>The choices that may still be the true one where an answer in words makes none of them so.</summary>
    private Choice[] Left(Question question, InterviewState answered)
    {
        Facts facts = content.Vocabulary.Know(answered.Known());
        bool isOpen = !question.PicksMany
            && AnswerTo(question, answered).Findings.Items is { Count: > 0 } told
            && told.All(finding => finding.Status is not FindingStatus.Uncertain)
            && !question.Choices.Any(choice => choice.Matches.Evaluate(facts, Doubt.Settled) == Truth.True);
        return isOpen ? [.. question.Choices.Where(choice => choice.Matches.Evaluate(facts, Doubt.Open) == Truth.Unknown)] : [];
    }
}
