namespace CrampBot.Triage;

/// <summary>The questions that are still worth asking, and which of them comes next.</summary>
/// <param name="content">The content.</param>
internal sealed class Agenda(TriageContent content)
{
    private readonly Relevance _relevance = new(content);

    /// <summary>The next question: the first, in the order of the file, of those that fit into the number of questions left.</summary>
    /// <param name="state">The interview so far.</param>
    /// <returns>The question with its open choices, or null where none is worth asking.</returns>
    /// <remarks>Where more are worth asking than may be asked, those that could lead to the most urgent advice are kept.</remarks>
    public InterviewStep? Next(InterviewState state)
    {
        Facts facts = content.Vocabulary.Know(state.Known());
        Question[] waiting = [.. content.Questions.Questions.Where(question => !state.HasAnswered(question.Id))];
        HashSet<string> learnable = MayBeLearnt(waiting, facts);
        IReadOnlyDictionary<string, TriageLevel> matters = _relevance.Of(facts.OpenOnlyTo(learnable));

        int answered = state.Entries.Count(entry => entry.QuestionId is not null);
        int left = Math.Max(0, content.Questions.AtMost - answered);
        (Question Question, TriageLevel Reach)[] worthwhile = [.. Worthwhile(waiting, facts, matters, choice => choice.IsShown(facts.OpenOnlyTo(learnable)) != Truth.False)];
        (Question Question, TriageLevel Reach)? next = Worthwhile(waiting, facts, matters, choice => choice.IsShown(facts) == Truth.True)
            .OrderBy(pair => pair.Reach)
            .Take(left)
            .OrderBy(pair => Array.FindIndex(waiting, question => question.Id == pair.Question.Id))
            .Select(pair => ((Question, TriageLevel)?)pair)
            .FirstOrDefault();
        return next is null ? null : new InterviewStep(next.Value.Question, answered + 1, answered + Math.Min(left, worthwhile.Length));
    }

    /// <summary>What the questions can still settle, leaving out choices that no answer could bring up.</summary>
    private HashSet<string> MayBeLearnt(IReadOnlyList<Question> waiting, Facts facts)
    {
        HashSet<string> learnt = [];
        int before;
        do
        {
            before = learnt.Count;
            Facts open = facts.OpenOnlyTo(learnt);
            learnt =
            [
                .. waiting
                    .SelectMany(question => question.Choices)
                    .Where(choice => choice.IsShown(open) != Truth.False)
                    .SelectMany(choice => choice.Sets)
                    .SelectMany(finding => _relevance.Broader(finding.Id)),
            ];
        }
        while (learnt.Count > before);

        return learnt;
    }

    private IEnumerable<(Question Question, TriageLevel Reach)> Worthwhile(
        IEnumerable<Question> questions,
        Facts facts,
        IReadOnlyDictionary<string, TriageLevel> matters,
        Func<Choice, bool> isShown) =>
        from question in questions
        let open = question with { Choices = [.. question.Choices.Where(choice => isShown(choice) && IsOpen(question, choice, facts))] }
        let reach = Reach(open, matters)
        where reach is not null && (question.PicksMany || !IsAnswered(question, facts))
        select (open, reach.Value);

    private static bool IsOpen(Question question, Choice choice, Facts facts) =>
        !question.PicksMany || choice.Matches.Evaluate(facts, Doubt.Open) == Truth.Unknown;

    private static bool IsAnswered(Question question, Facts facts) =>
        question.Choices.Any(choice => choice.Matches.Evaluate(facts, Doubt.Open) == Truth.True);

    private TriageLevel? Reach(Question question, IReadOnlyDictionary<string, TriageLevel> matters) =>
        question.Choices.SelectMany(choice => choice.Sets).Select(finding => _relevance.Reach(finding.Id, matters)).Min();
}
