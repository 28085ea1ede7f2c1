using CrampBot.Dialogs.Triage;
using CrampBot.Triage;

namespace CrampBot.Dialogs.Safety;

/// <summary>The findings that the advice to be seen today or now rests on.</summary>
internal static class AlarmSigns
{
    /// <summary>Finds them.</summary>
    /// <param name="known">What is known.</param>
    /// <param name="room">What triage needs.</param>
    /// <returns>Without each of them a rule would not have fired; where a rule rests on several, any of which would do, all of these.</returns>
    public static IReadOnlyList<Finding> Of(Findings known, TriageRoom room)
    {
        Facts facts = room.Content.Vocabulary.Know(known);
        return
        [
            .. room.Content.Rules.Rules
                .Where(rule => rule.Level <= TriageLevel.Urgent && Fires(rule, facts))
                .SelectMany(rule => Of(rule, known, room))
                .DistinctBy(finding => finding.Id),
        ];
    }

    private static Finding[] Of(Rule rule, Findings known, TriageRoom room)
    {
        HashSet<string> mentioned = [.. rule.When.Mentions];
        Finding[] bearing = [.. known.Items.Where(finding => finding.Status is not FindingStatus.Absent && Bears(finding.Id, mentioned, room.Content.Vocabulary))];
        Finding[] needed = [.. bearing.Where(finding => !Fires(rule, room.Content.Vocabulary.Know(known.Without(finding.Id))))];
        return needed.Length > 0 ? needed : bearing;
    }

    private static bool Fires(Rule rule, Facts facts) => rule.When.Evaluate(facts, Doubt.Settled) == Truth.True;

    private static bool Bears(string id, HashSet<string> mentioned, Vocabulary vocabulary) =>
        mentioned.Contains(id)
        || vocabulary.ById[id].Implies.Any(broad => Bears(broad, mentioned, vocabulary))
        || vocabulary.ById.Values.Any(measured => mentioned.Contains(measured.Id) && measured.From?.Mentions.Contains(id) is true);
}
