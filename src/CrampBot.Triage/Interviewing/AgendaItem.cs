namespace CrampBot.Triage;

/// <summary>A question, and what each of its choices would settle.</summary>
/// <param name="question">The question.</param>
/// <param name="vocabulary">The findings there are.</param>
internal sealed class AgendaItem(Question question, Vocabulary vocabulary)
{
    private readonly int[][] _settledBy =
    [
        .. question.Choices.Select(choice => choice.Sets.SelectMany(finding => vocabulary.WithBroader(finding.Id)).Distinct().ToArray()),
    ];

    /// <summary>The question.</summary>
    public Question Question => question;

    /// <summary>Marks what the question can settle, leaving out choices that are not shown.</summary>
    /// <param name="facts">What is known.</param>
    /// <param name="learnable">A mark for each finding, by number.</param>
    /// <returns>Whether a mark is new.</returns>
    public bool Mark(Facts facts, bool[] learnable)
    {
        bool isNew = false;
        for (int choice = 0; choice < _settledBy.Length; choice++)
        {
            if (question.Choices[choice].IsShown(facts) != Truth.False)
            {
                foreach (int finding in _settledBy[choice])
                {
                    isNew |= !learnable[finding];
                    learnable[finding] = true;
                }
            }
        }

        return isNew;
    }

    /// <summary>The most urgent level that an answer could lead to.</summary>
    /// <param name="known">What is known.</param>
    /// <param name="isShown">Whether a choice is shown.</param>
    /// <param name="matters">The most urgent level that learning about each finding could lead to, by number.</param>
    /// <returns>The level, or null where the answer is known or could change nothing.</returns>
    public TriageLevel? Reach(Facts known, Func<Choice, bool> isShown, TriageLevel?[] matters)
    {
        if (!question.PicksMany && question.Choices.Any(choice => choice.Matches.Evaluate(known, Doubt.Open) == Truth.True))
        {
            return null;
        }

        TriageLevel? reach = null;
        for (int choice = 0; choice < _settledBy.Length; choice++)
        {
            foreach (int finding in _settledBy[choice])
            {
                bool isFurther = matters[finding] is { } level && !(reach <= level);
                if (isFurther && isShown(question.Choices[choice]) && IsOpen(question.Choices[choice], known))
                {
                    reach = matters[finding];
                }
            }
        }

        return reach;
    }

    /// <summary>The question as it is asked.</summary>
    /// <param name="known">What is known.</param>
    /// <returns>The question with only those choices that are shown and still open.</returns>
    public Question Ask(Facts known) =>
        question with { Choices = [.. question.Choices.Where(choice => choice.IsShown(known) == Truth.True && IsOpen(choice, known))] };

    private bool IsOpen(Choice choice, Facts known) => !question.PicksMany || choice.Matches.Evaluate(known, Doubt.Open) == Truth.Unknown;
}
