using System.Globalization;
using CrampBot.Knowledge.Wording;
using CrampBot.Triage;

namespace CrampBot.Dialogs.Triage;

/// <summary>One page for a doctor: what the person told, what was advised and why.</summary>
/// <param name="Title">The title of the page.</param>
/// <param name="Parts">The parts, each with its lines.</param>
/// <param name="Footer">Sources, review date and disclaimer.</param>
public sealed record DoctorSummary(string Title, IReadOnlyList<SummaryPart> Parts, string Footer)
{
    /// <summary>Makes the page.</summary>
    /// <param name="interview">What the person said.</param>
    /// <param name="room">What triage needs.</param>
    /// <param name="words">The bot's own words.</param>
    public static DoctorSummary Of(InterviewState interview, TriageRoom room, Words words)
    {
        ArgumentNullException.ThrowIfNull(interview);
        ArgumentNullException.ThrowIfNull(room);
        ArgumentNullException.ThrowIfNull(words);
        Assessment assessment = room.Engine.Assess(interview.Known());
        Understood understood = Understood.Of(interview, room);
        return new DoctorSummary(
            words.Text(WordKeys.PageTitle),
            [
                new SummaryPart(words.Text(WordKeys.PageTold), [.. understood.Answers.Select(answer => $"{answer.Question}: {answer.Answer}")]),
                new SummaryPart(words.Text(WordKeys.PageWords), [.. understood.Words.Select(said => $"“{said}”")]),
                new SummaryPart(words.Text(WordKeys.PageAdvice), [$"{assessment.Title} ({assessment.TimeFrame})"]),
                new SummaryPart(words.Text(WordKeys.PageReasons), [.. assessment.Reasons.Select(reason => $"{reason.Text} [{reason.RuleId}]")]),
                new SummaryPart(words.Text(WordKeys.PageOpen), assessment.Unknown),
            ],
            words.Text(
                WordKeys.PageFooter,
                ("sources", string.Join("; ", assessment.Reasons.SelectMany(reason => reason.Sources).Select(source => source.Name).Distinct())),
                ("reviewed", assessment.Reviewed.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)),
                ("disclaimer", words.Text(assessment.DisclaimerKey).Trim('_'))));
    }
}

/// <summary>One part of the page.</summary>
/// <param name="Heading">The heading.</param>
/// <param name="Lines">The lines; a part without lines is not shown.</param>
public sealed record SummaryPart(string Heading, IReadOnlyList<string> Lines);
