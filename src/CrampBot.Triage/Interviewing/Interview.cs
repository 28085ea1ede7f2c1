namespace CrampBot.Triage;

/// <summary>Which question comes next, and what an answer says. Pure: all memory is in the <see cref="InterviewState"/> given.</summary>
/// <param name="content">The content.</param>
/// <remarks>Serves the chat and the stateless look-up alike. Safe for use by many threads at once.</remarks>
public sealed class Interview(TriageContent content)
{
    private readonly TriageEngine _engine = new(content);
    private readonly Agenda _agenda = new(content);
    private readonly HashSet<string> _conditional =
    [
        .. content.Questions.Questions.Where(question => question.Choices.Any(choice => choice.OnlyIf is not null)).Select(question => question.Id),
    ];

    /// <summary>Takes in words that the person wrote of their own accord.</summary>
    /// <param name="state">The interview so far.</param>
    /// <param name="findings">What was read from the words.</param>
    /// <returns>The interview with the words. Answers to questions that would now be asked differently are dropped.</returns>
    public InterviewState Hear(InterviewState state, Findings findings) => findings.Items.Count == 0
        ? state
        : DropUnfounded(state, new InterviewState([.. state.Entries, new InterviewEntry(QuestionId: null, findings)]));

    /// <summary>The next question.</summary>
    /// <param name="state">The interview so far.</param>
    /// <returns>The question, or null where nothing more needs to be asked: the level is an emergency, or no answer could change the advice.</returns>
    public InterviewStep? Next(InterviewState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        return _engine.LevelOf(state.Known()) == TriageLevel.Emergency ? null : _agenda.Next(state);
    }

    /// <summary>One question in particular: the one that waits for an answer, or one whose answer is to be changed.</summary>
    /// <param name="state">The interview so far.</param>
    /// <param name="questionId">The question.</param>
    /// <returns>The question, as it is asked when its own answer is not there.</returns>
    /// <exception cref="ArgumentException">There is no such question.</exception>
    public InterviewStep Step(InterviewState state, string questionId)
    {
        Question question = content.Questions.Find(questionId);
        InterviewState without = Forget(state, questionId);
        int number = without.Entries.Count(entry => entry.QuestionId is not null) + 1;
        return Next(without) is { } next && next.Question.Id == questionId
            ? next
            : new InterviewStep(question, Math.Min(number, content.Questions.AtMost), content.Questions.AtMost);
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
        return Answer(state, questionId, AnswerReading.Read(question, choiceIds, Know(Forget(state, questionId))));
    }

    /// <summary>Answers a question by what was read from the person's own words, or changes an answer.</summary>
    /// <param name="state">The interview so far.</param>
    /// <param name="questionId">The question.</param>
    /// <param name="findings">What was read. What the question asks about counts as answered; anything else as words.</param>
    /// <returns>The interview with the answer. Answers to questions that would now be asked differently are dropped.</returns>
    /// <exception cref="ArgumentException">There is no such question.</exception>
    public InterviewState Answer(InterviewState state, string questionId, Findings findings)
    {
        Question question = content.Questions.Find(questionId);
        Findings answer = new(
        [
            .. findings.Items.Select(finding => question.Settles.Contains(finding.Id, StringComparer.Ordinal) ? finding with { Origin = FindingOrigin.Answer } : finding),
        ]);
        return DropUnfounded(state, new InterviewState([.. Forget(state, questionId).Entries, new InterviewEntry(questionId, answer)]));
    }

    /// <summary>The answered questions that were asked as they were only because of another answer.</summary>
    /// <param name="state">The interview so far.</param>
    /// <param name="questionId">The question whose answer might change.</param>
    /// <returns>The ids of the questions whose answers would be dropped without it.</returns>
    public IReadOnlyList<string> DependentsOf(InterviewState state, string questionId)
    {
        InterviewState without = DropUnfounded(state, Forget(state, questionId));
        return [.. state.Entries.Select(entry => entry.QuestionId).OfType<string>().Where(id => id != questionId && !without.HasAnswered(id))];
    }

    /// <summary>The interview without the answer to a question, as before it was asked.</summary>
    /// <param name="state">The interview so far.</param>
    /// <param name="questionId">The question.</param>
    /// <returns>The interview. Answers to questions that would now be asked differently are dropped.</returns>
    public InterviewState Without(InterviewState state, string questionId) => DropUnfounded(state, Forget(state, questionId));

    private static InterviewState Forget(InterviewState state, string questionId) => new([.. state.Entries.Where(entry => entry.QuestionId != questionId)]);

    private Facts Know(InterviewState state) => content.Vocabulary.Know(state.Known());

    private InterviewState DropUnfounded(InterviewState before, InterviewState after)
    {
        IEnumerable<string> answeredOnes = before.Entries.Select(entry => entry.QuestionId).OfType<string>();
        foreach (string answered in answeredOnes.Where(id => _conditional.Contains(id) && after.HasAnswered(id)))
        {
            Question question = content.Questions.Find(answered);
            InterviewState without = Forget(after, answered);
            Choice[] shown = Shown(question, Know(without));
            if (!Shown(question, Know(Forget(before, answered))).SequenceEqual(shown))
            {
                return DropUnfounded(before, WithWhatIsThere(shown, without, after.Entries.Last(entry => entry.QuestionId == answered).Findings));
            }
        }

        return after;
    }

    /// <summary>Keeps what was there of an answer whose question is to be asked again: a sign that was told is not lost because more was told.</summary>
    private static InterviewState WithWhatIsThere(Choice[] shown, InterviewState without, Findings answer)
    {
        HashSet<string> asked = [.. shown.SelectMany(choice => choice.Sets).Select(finding => finding.Id)];
        Finding[] there =
        [
            .. answer.Items
                .Where(finding => finding.Status is FindingStatus.Present && asked.Contains(finding.Id))
                .Select(finding => finding with { Origin = FindingOrigin.Words }),
        ];
        return there.Length == 0 ? without : new InterviewState([.. without.Entries, new InterviewEntry(QuestionId: null, new Findings(there))]);
    }

    private static Choice[] Shown(Question question, Facts facts) => [.. question.Choices.Where(choice => choice.IsShown(facts) == Truth.True)];
}
