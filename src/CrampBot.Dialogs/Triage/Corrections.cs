using CrampBot.Dialogs.Conversations;
using CrampBot.Dialogs.Replies;
using CrampBot.Triage;

namespace CrampBot.Dialogs.Triage;

/// <summary>A change to something told earlier that the person makes in passing: "actually it was two weeks".</summary>
/// <param name="After">The interview with the change.</param>
/// <param name="Shown">What shows the change.</param>
internal sealed record Corrections(InterviewState After, Reply Shown)
{
    /// <summary>Finds what a message contradicts: an answer, or else something told in passing.</summary>
    /// <returns>The change; null where the message contradicts nothing.</returns>
    public static Corrections? Find(Turn turn)
    {
        InterviewState before = turn.Memory.Triage.Interview;
        Findings known = before.Known();
        Finding[] different =
        [
            .. turn.Reading.Findings.Items.Where(said => said.Status is not FindingStatus.Uncertain
                && known.Of(said.Id) is { } earlier
                && (earlier.Status, earlier.Number, earlier.Choice) != (said.Status, said.Number, said.Choice)),
        ];
        return turn.Room.Content.Questions.Questions
            .FirstOrDefault(question => before.HasAnswered(question.Id) && different.Any(said => question.Settles.Contains(said.Id))) is { } answered
            ? OfAnswer(answered, before, turn)
            : OfWords(different, known, turn);
    }

    /// <summary>Keeps the change and shows it.</summary>
    public Task KeepAsync(Turn turn, CancellationToken cancellationToken)
    {
        turn.Remember(triage => triage with { Interview = After, Asked = null, Changing = null });
        return turn.SayAsync(Shown, cancellationToken);
    }

    private static Corrections OfAnswer(Question question, InterviewState before, Turn turn)
    {
        Findings told = AsAnswers(turn.Reading.Findings, question);
        InterviewState after = turn.Room.Interview.Answer(before, question.Id, Standing(question, before).MergedWith(told));
        if (!question.PicksMany && Understood.AnswerTo(question, after, turn.Room) == Understood.AnswerTo(question, before, turn.Room))
        {
            // What was told before hides what is told now: "the first" and "every night".
            after = turn.Room.Interview.Answer(before, question.Id, told);
        }

        if (turn.Room.SecondLook.Of(question, before, after) is null)
        {
            return new Corrections(after, UnderstoodReplies.Changed(question, before, after, turn));
        }

        // What is known now fits no choice as a whole: it is kept, and asked about.
        InterviewState open = SecondLook.Meanwhile(question, turn.Room.Interview.Without(before, question.Id), after);
        return new Corrections(open, UnderstoodReplies.ToBeAsked(question, turn));
    }

    /// <summary>What still holds of the earlier answer: not that a sign is absent which was told of since.</summary>
    private static Findings Standing(Question question, InterviewState before)
    {
        Findings known = before.Known();
        return new([.. before.Entries.Last(entry => entry.QuestionId == question.Id).Findings.Items.Where(finding => known.Of(finding.Id) == finding)]);
    }

    /// <summary>As answers, so that "it is not swollen" takes back a swelling that was ticked.</summary>
    private static Findings AsAnswers(Findings said, Question question) => new(
    [
        .. said.Items.Select(finding => question.Settles.Contains(finding.Id) ? finding with { Origin = FindingOrigin.Answer } : finding),
    ]);

    private static Corrections? OfWords(IEnumerable<Finding> different, Findings known, Turn turn)
    {
        InterviewState after = turn.Heard();
        return different.FirstOrDefault(said => after.Known().Of(said.Id) == said) is { Evidence: { } now } changed
            && known.Of(changed.Id) is { Evidence: { } earlier }
            ? new Corrections(after, UnderstoodReplies.ChangedWords(earlier, now, turn))
            : null;
    }
}
