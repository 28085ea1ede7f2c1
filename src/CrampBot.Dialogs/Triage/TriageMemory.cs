using CrampBot.Triage;

namespace CrampBot.Dialogs.Triage;

/// <summary>What is kept of a triage between turns.</summary>
/// <remarks>Begins with the first warning sign or description, before any question is asked.</remarks>
public sealed record TriageMemory
{
    /// <summary>What the person has said and answered.</summary>
    public InterviewState Interview { get; init; } = InterviewState.Start;

    /// <summary>The question that waits for an answer; null where none does.</summary>
    public string? Asked { get; init; }

    /// <summary>The question whose answer the person wants to change, until it is answered anew; null where none is.</summary>
    public string? Changing { get; init; }

    /// <summary>The question of which the person was asked what they cannot rule out, after "I don't know"; null where there was none.</summary>
    public string? NarrowedDown { get; init; }

    /// <summary>The level the last assessment came to; null before the first.</summary>
    public TriageLevel? Concluded { get; init; }

    /// <summary>The rules whose warning the person has been given, so that it is given once.</summary>
    public IReadOnlyList<string> Warned { get; init; } = [];

    /// <summary>What the bot's last message asked or warned of.</summary>
    public Awaited Awaited { get; init; } = new();

    /// <summary>The interview as the question that waits is asked and answered from: one whose answer is to be changed is open to all of its choices.</summary>
    /// <param name="room">What triage needs.</param>
    internal InterviewState Open(TriageRoom room) => Changing is { } changing ? WithoutWordsAbout(room.Content.Questions.Find(changing), Interview) : Interview;

    private static InterviewState WithoutWordsAbout(Question question, InterviewState interview) => new(
    [
        .. interview.Entries.Select(entry => entry.QuestionId == question.Id ? entry : entry with
        {
            Findings = new Findings(
                [.. entry.Findings.Items.Where(finding => finding.Origin is not FindingOrigin.Words || !question.Settles.Contains(finding.Id))]),
        }),
    ]);
}
