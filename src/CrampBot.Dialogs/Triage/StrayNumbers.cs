using CrampBot.Triage;

namespace CrampBot.Dialogs.Triage;

/// <summary>Numbers in the answer to a later question that are of what it asks about, not of the cramp: "a statin, since last month".</summary>
internal static class StrayNumbers
{
    /// <summary>What was read without them: they change no earlier answer, unless the advice would be more urgent with them.</summary>
    /// <param name="read">What was read.</param>
    /// <param name="asked">The question that waits.</param>
    /// <param name="interview">The interview so far.</param>
    /// <param name="room">What triage needs.</param>
    public static Findings Without(Findings read, Question asked, InterviewState interview, TriageRoom room)
    {
        if (asked.Chapter < Chapter.SystemicSigns)
        {
            return read;
        }

        string[] settled =
        [
            .. room.Content.Questions.Questions
                .Where(question => question.Id != asked.Id && interview.HasAnswered(question.Id))
                .SelectMany(question => question.Settles),
        ];
        Findings rest = new([.. read.Items.Where(finding => finding.Number is null || asked.Settles.Contains(finding.Id) || !settled.Contains(finding.Id))]);
        return rest.Items.Count < read.Items.Count && LevelWith(read, interview, room) >= LevelWith(rest, interview, room) ? rest : read;
    }

    private static TriageLevel LevelWith(Findings said, InterviewState interview, TriageRoom room) =>
        room.Engine.LevelOf(room.Interview.Hear(interview, said).Known());
}
