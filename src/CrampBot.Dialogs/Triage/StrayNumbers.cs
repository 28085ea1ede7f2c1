using CrampBot.Triage;

namespace CrampBot.Dialogs.Triage;

/// <summary>Numbers in the answer to a later question that are of what it asks about, not of the cramp: "a statin, since last month".</summary>
internal static class StrayNumbers
{
    /// <summary>What was read without them: they change no earlier answer, unless the advice would be more urgent with them.</summary>
    /// <param name="read">What was read.</param>
    /// <param name="memory">The triage, a question waiting.</param>
    /// <param name="room">What triage needs.</param>
    public static Findings Without(Findings read, TriageMemory memory, TriageRoom room)
    {
        Question asked = room.Content.Questions.Find(memory.Asked!);
        if (asked.Chapter < Chapter.SystemicSigns)
        {
            return read;
        }

        string[] settled =
        [
            .. room.Content.Questions.Questions
                .Where(question => question.Id != asked.Id && memory.Interview.HasAnswered(question.Id))
                .SelectMany(question => question.Settles),
        ];
        Findings rest = new([.. read.Items.Where(finding => finding.Number is null || asked.Settles.Contains(finding.Id) || !settled.Contains(finding.Id))]);
        return rest.Items.Count < read.Items.Count && LevelWith(read, memory, room) >= LevelWith(rest, memory, room) ? rest : read;
    }

    private static TriageLevel LevelWith(Findings said, TriageMemory memory, TriageRoom room) =>
        room.Engine.LevelOf(room.Interview.Hear(memory.Interview, said).Known());
}
