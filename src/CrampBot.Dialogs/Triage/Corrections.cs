using CrampBot.Dialogs.Conversations;
using CrampBot.Triage;

namespace CrampBot.Dialogs.Triage;

/// <summary>A change to an earlier answer that the person makes in passing: "actually it was two weeks".</summary>
/// <param name="Question">The question answered earlier.</param>
/// <param name="After">The interview with the changed answer.</param>
internal sealed record Corrections(Question Question, InterviewState After)
{
    /// <summary>Finds the earlier answer that a message contradicts.</summary>
    /// <returns>The change; null where the message contradicts none.</returns>
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
            .Where(question => before.HasAnswered(question.Id) && different.Any(said => question.Settles.Contains(said.Id)))
            .Select(question => new Corrections(question, turn.Room.Interview.Answer(before, question.Id, turn.Reading.Findings)))
            .FirstOrDefault();
    }
}
