using CrampBot.Knowledge;
using CrampBot.Knowledge.Content;
using CrampBot.Triage;

namespace CrampBot.Web.Safety;

/// <summary>What needs help before anything else is answered, to be shown first.</summary>
/// <param name="Level">How soon.</param>
/// <param name="Flag">The rule that warns, such as <c>E01</c>, or the class of what needs help, such as <c>self-harm-and-crisis</c>.</param>
/// <param name="Message">What to show.</param>
internal sealed record UrgentItem(string Level, string Flag, string Message)
{
    /// <summary>The crisis that a text speaks of, as the chat hears it in every message.</summary>
    /// <param name="text">What the person wrote.</param>
    /// <param name="level">How urgent the triage makes of it: an emergency says to call for help by itself.</param>
    /// <param name="knowledge">The knowledge.</param>
    /// <returns>What to show; null where there is no crisis, or a warning says the same.</returns>
    public static UrgentItem? Crisis(string text, TriageLevel level, KnowledgeSnapshot knowledge) => knowledge.Finder.Urgent(text)
        .Select(sign => sign.Reply)
        .Where(reply => reply.Urgency is Urgency.Always || level is not TriageLevel.Emergency)
        .Select(reply => new UrgentItem(TriageLevel.Emergency.Name(), reply.Id, reply.Text.Plain))
        .FirstOrDefault();

    /// <summary>The warning of the triage.</summary>
    /// <param name="findings">What the person told.</param>
    /// <param name="engine">Goes from findings to advice.</param>
    /// <returns>What to show; null where nothing urgent was told.</returns>
    public static UrgentItem? Warning(Findings findings, TriageEngine engine)
    {
        if (engine.LevelOf(findings) > TriageLevel.Urgent)
        {
            return null;
        }

        Assessment assessment = engine.Assess(findings);
        return new UrgentItem(
            assessment.Level.Name(),
            assessment.Reasons[0].RuleId,
            string.Join(' ', [assessment.Title + '.', assessment.Reasons[0].Text, .. assessment.Now]));
    }

    /// <summary>The same, with another one below it.</summary>
    /// <param name="other">What else to show; null for nothing.</param>
    public UrgentItem Above(UrgentItem? other) => other is null ? this : this with { Message = $"{Message}\n\n{other.Message}" };
}
