namespace CrampBot.Triage;

/// <summary>The questions that are still worth asking, and which of them comes next.</summary>
/// <param name="content">The content.</param>
internal sealed class Agenda(TriageContent content)
{
    private readonly Relevance _relevance = new(content);
    private readonly AgendaItem[] _items = [.. content.Questions.Questions.Select(question => new AgendaItem(question, content.Vocabulary))];

    /// <summary>The next question: the first, in the order of the file, of those that fit into the number of questions left.</summary>
    /// <param name="state">The interview so far.</param>
    /// <returns>The question with its open choices, or null where none is worth asking.</returns>
    /// <remarks>Where more are worth asking than may be asked, those that could lead to the most urgent advice are kept.</remarks>
    public InterviewStep? Next(InterviewState state)
    {
        Facts facts = content.Vocabulary.Know(state.Known());
        AgendaItem[] waiting = [.. _items.Where(item => !state.HasAnswered(item.Question.Id))];
        Facts askable = facts.OpenOnlyTo(MayBeLearnt(waiting, facts));
        TriageLevel?[] matters = _relevance.Of(askable);

        int answered = state.Entries.Count(entry => entry.QuestionId is not null);
        int left = Math.Max(0, content.Questions.AtMost - answered);
        int worthwhile = waiting.Count(item => item.Reach(facts, choice => choice.IsShown(askable) != Truth.False, matters) is not null);
        AgendaItem? next = waiting
            .Select((item, place) => (Item: item, Place: place, Reach: item.Reach(facts, choice => choice.IsShown(facts) == Truth.True, matters)))
            .Where(candidate => candidate.Reach is not null)
            .OrderBy(candidate => candidate.Reach)
            .Take(left)
            .OrderBy(candidate => candidate.Place)
            .Select(candidate => candidate.Item)
            .FirstOrDefault();
        return next is null ? null : new InterviewStep(next.Ask(facts), answered + 1, answered + Math.Min(left, worthwhile));
    }

    /// <summary>What the questions can still settle, leaving out choices that no answer could bring up.</summary>
    private bool[] MayBeLearnt(AgendaItem[] waiting, Facts facts)
    {
        bool[] learnable = new bool[content.Vocabulary.Count];
        Facts open = facts.OpenOnlyTo(learnable);
        bool isGrowing;
        do
        {
            isGrowing = false;
            foreach (AgendaItem item in waiting)
            {
                isGrowing |= item.Mark(open, learnable);
            }
        }
        while (isGrowing);

        return learnable;
    }
}
