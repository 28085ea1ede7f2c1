namespace CrampBot.Triage;

/// <summary>Which question comes next, and what an answer says. Pure: all memory is in the <see cref="InterviewState"/> given.</summary>
/// <param name="content">The content.</param>
/// <remarks>Serves the chat and the stateless look-up alike. Safe for use by many threads at once.</remarks>
public sealed class Interview(TriageContent content)
{
    private readonly TriageEngine _engine = new(content);
    private readonly Relevance _relevance = new(content);

    /// <summary>Takes in words that the person wrote of their own accord.</summary>
    /// <param name="state">The interview so far.</param>
    /// <param name="findings">What was read from the words.</param>
    /// <returns>The interview with the words.</returns>
    public static InterviewState Hear(InterviewState state, Findings findings) =>
        findings.Items.Count == 0 ? state : new InterviewState([.. state.Entries, new InterviewEntry(QuestionId: null, findings)]);

    /// <summary>The next question.</summary>
    /// <param name="state">The interview so far.</param>
    /// <returns>The question, or null where nothing more needs to be asked.</returns>
    /// <remarks>A question is next when it is not answered, its condition holds, and one of its open choices could change the advice.</remarks>
    public InterviewStep? Next(InterviewState state)
    {
        Findings known = state.Known();
        int answered = state.Entries.Count(entry => entry.QuestionId is not null);
        if (answered >= content.Questions.AtMost || _engine.LevelOf(known) == TriageLevel.Emergency)
        {
            return null;
        }

        Facts facts = content.Vocabulary.Know(known);
        Question[] waiting = [.. content.Questions.Questions.Where(question => !state.HasAnswered(question.Id) && IsNotRuledOut(question, facts))];
        HashSet<string> mayBeAsked = new(waiting.SelectMany(question => question.Settles), StringComparer.Ordinal);
        IReadOnlySet<string> matters = _relevance.Of(facts, mayBeAsked);
        Question[] relevant = [.. waiting.Select(question => WithOpenChoices(question, facts)).Where(question => Matters(question, facts, matters))];
        Question[] ready = [.. relevant.Where(question => question.AskedIf is null || question.AskedIf.Evaluate(facts, Doubt.Open) == Truth.True)];
        return ready.Length == 0 ? null : new InterviewStep(ready[0], answered + 1, Math.Min(content.Questions.AtMost, answered + relevant.Length));
    }

    /// <summary>Answers a question by its choices.</summary>
    /// <param name="state">The interview so far.</param>
    /// <param name="questionId">The question.</param>
    /// <param name="choiceIds">The choices picked, or <see cref="Question.None"/> or <see cref="Question.Unknown"/> alone.</param>
    /// <returns>The interview with the answer; an earlier answer to the same question is changed, see <see cref="Answer(InterviewState, string, Findings)"/>.</returns>
    /// <exception cref="ArgumentException">There is no such question or choice, or the question does not take these together.</exception>
    public InterviewState Answer(InterviewState state, string questionId, params IReadOnlyList<string> choiceIds)
    {
        Question question = content.Questions.Find(questionId);
        Facts facts = content.Vocabulary.Know(Forget(state, questionId).Known());
        return Answer(state, questionId, AnswerReading.Read(question, choiceIds, facts));
    }

    /// <summary>Answers a question by what was read from the person's own words, or changes an answer.</summary>
    /// <param name="state">The interview so far.</param>
    /// <param name="questionId">The question.</param>
    /// <param name="findings">What was read. What the question asks about counts as answered; anything else as words.</param>
    /// <returns>The interview with the answer. Where it changes one, answers to questions that would no longer be asked are dropped.</returns>
    /// <exception cref="ArgumentException">There is no such question.</exception>
    public InterviewState Answer(InterviewState state, string questionId, Findings findings)
    {
        Question question = content.Questions.Find(questionId);
        Findings answer = new([.. findings.Items.Select(finding => question.Settles.Contains(finding.Id, StringComparer.Ordinal) ? finding with { Origin = FindingOrigin.Answer } : finding)]);
        return DropUnfounded(new InterviewState([.. Forget(state, questionId).Entries, new InterviewEntry(questionId, answer)]));
    }

    /// <summary>The answered questions that are asked only because of what another answer said.</summary>
    /// <param name="state">The interview so far.</param>
    /// <param name="questionId">The question whose answer might change.</param>
    /// <returns>The ids of the questions whose answers would be dropped without it.</returns>
    public IReadOnlyList<string> DependentsOf(InterviewState state, string questionId)
    {
        InterviewState without = DropUnfounded(Forget(state, questionId));
        return
        [
            .. state.Entries.Select(entry => entry.QuestionId).OfType<string>()
                .Where(id => id != questionId && !without.HasAnswered(id)),
        ];
    }

    private static InterviewState Forget(InterviewState state, string questionId) => new([.. state.Entries.Where(entry => entry.QuestionId != questionId)]);

    private static bool IsNotRuledOut(Question question, Facts facts) => question.AskedIf is null || question.AskedIf.Evaluate(facts, Doubt.Open) != Truth.False;

    private static Question WithOpenChoices(Question question, Facts facts) => question.PicksMany
        ? question with { Choices = [.. question.Choices.Where(choice => choice.Matches.Evaluate(facts, Doubt.Open) == Truth.Unknown)] }
        : question;

    private bool Matters(Question question, Facts facts, IReadOnlySet<string> matters) => question.PicksMany
        ? question.Choices.Any(choice => choice.Sets.Any(finding => _relevance.Touches(finding.Id, matters)))
        : question.Choices.All(choice => choice.Matches.Evaluate(facts, Doubt.Open) != Truth.True)
            && question.Settles.Any(id => _relevance.Touches(id, matters));

    private InterviewState DropUnfounded(InterviewState state)
    {
        foreach (InterviewEntry entry in state.Entries.Where(entry => entry.QuestionId is not null))
        {
            InterviewState without = Forget(state, entry.QuestionId!);
            Condition? askedIf = content.Questions.Find(entry.QuestionId!).AskedIf;
            if (askedIf is not null && askedIf.Evaluate(content.Vocabulary.Know(without.Known()), Doubt.Open) != Truth.True)
            {
                return DropUnfounded(without);
            }
        }

        return state;
    }
}
