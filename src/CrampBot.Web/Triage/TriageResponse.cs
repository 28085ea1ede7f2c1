using CrampBot.Dialogs.Triage;
using CrampBot.Triage;
using CrampBot.Web.Safety;

namespace CrampBot.Web.Triage;

/// <summary>What <c>POST /api/triage</c> returns.</summary>
/// <param name="Urgent">A crisis that the rules know nothing of and that was met in what the person wrote, to be shown before anything else; null where there is none.</param>
/// <param name="Complete">Whether nothing more needs to be asked.</param>
/// <param name="Level">How soon to be seen; before the end only where it is already <c>emergency</c> or <c>urgent</c>, else null.</param>
/// <param name="Findings">What is known.</param>
/// <param name="Next">The question to ask next; null at the end.</param>
/// <param name="Reasons">Why the level is what it is; empty while there is none.</param>
/// <param name="Advice">What to do now, when to get help sooner, and what would change it; null while there is no level.</param>
/// <param name="Timeframe">How soon, in words; null while there is no level.</param>
/// <param name="Disclaimer">To be shown with it.</param>
internal sealed record TriageResponse(
    UrgentItem? Urgent,
    bool Complete,
    string? Level,
    IReadOnlyList<FindingItem> Findings,
    NextItem? Next,
    IReadOnlyList<ReasonItem> Reasons,
    AdviceItem? Advice,
    string? Timeframe,
    string Disclaimer)
{
    /// <summary>Makes the response.</summary>
    public static TriageResponse From(InterviewState interview, UrgentItem? urgent, NextItem? next, TriageRoom room, string disclaimer)
    {
        Findings known = interview.Known();
        Assessment? assessment = next is null || room.Engine.LevelOf(known) <= TriageLevel.Urgent ? room.Engine.Assess(known) : null;
        return new TriageResponse(
            urgent,
            next is null,
            assessment?.Level.Name(),
            [.. known.Items.Where(finding => finding.Status is not FindingStatus.Uncertain).Select(FindingItem.From)],
            next,
            [.. (assessment?.Reasons ?? []).Select(ReasonItem.From)],
            assessment is null ? null : AdviceItem.From(assessment),
            assessment?.TimeFrame,
            disclaimer);
    }
}

/// <summary>One thing known.</summary>
internal sealed record FindingItem(string Id, string Status, string? Evidence, double? Number, string? Choice)
{
    /// <summary>Makes the item from a finding that is not in doubt.</summary>
    public static FindingItem From(Finding finding) => new(
        finding.Id,
        finding.Status is FindingStatus.Present ? "present" : "absent",
        finding.Evidence,
        finding.Number,
        finding.Choice);
}

/// <summary>The question to ask next.</summary>
internal sealed record NextItem(string Id, string Text, string Why, bool PicksMany, IReadOnlyList<ChoiceEntry> Choices)
{
    /// <summary>Makes the item, with the ways out among the choices.</summary>
    /// <param name="id">The id to answer it by.</param>
    /// <param name="question">The question.</param>
    /// <param name="first">What to say before the question; null where it is asked for the first time.</param>
    public static NextItem From(string id, Question question, string? first = null) => new(
        id,
        first is null ? question.Ask : $"{first}\n\n{question.Ask}",
        question.Why,
        question.PicksMany,
        [
            .. question.Choices.Select(choice => new ChoiceEntry(choice.Id, choice.Text)),
            .. question.NoneOfThese is { } none ? [new ChoiceEntry(Question.None, none)] : Array.Empty<ChoiceEntry>(),
            new ChoiceEntry(Question.Unknown, question.IDoNotKnow),
        ]);
}

/// <summary>One choice.</summary>
internal sealed record ChoiceEntry(string Id, string Text);

/// <summary>One reason.</summary>
internal sealed record ReasonItem(string Rule, string Level, string Text, IReadOnlyList<ReasonSource> Sources)
{
    /// <summary>Makes the item.</summary>
    public static ReasonItem From(Reason reason) => new(
        reason.RuleId,
        reason.Level.Name(),
        reason.Text,
        [.. reason.Sources.Select(source => new ReasonSource(source.Name, source.Url))]);
}

/// <summary>What backs a reason; without an address where it is general clinical knowledge.</summary>
internal sealed record ReasonSource(string Name, Uri? Url);

/// <summary>What to do.</summary>
internal sealed record AdviceItem(string Title, IReadOnlyList<string> Now, string Worsening, IReadOnlyList<ChangeItem> WouldChange, IReadOnlyList<string> Sections, DateOnly Reviewed)
{
    /// <summary>Makes the item.</summary>
    public static AdviceItem From(Assessment assessment) => new(
        assessment.Title,
        assessment.Now,
        assessment.Worsening,
        [.. assessment.Counterfactuals.Select(change => new ChangeItem(change.QuestionId, change.ChoiceId, change.Change, change.Level.Name()))],
        assessment.AdviceSections,
        assessment.Reviewed);
}

/// <summary>One answer that would change the advice.</summary>
internal sealed record ChangeItem(string Question, string Choice, string Text, string Level);
