using System.Globalization;
using CrampBot.Knowledge.Wording;
using CrampBot.Triage;

namespace CrampBot.Dialogs.Triage;

/// <summary>One page for a doctor: what the person told, what was advised and why, what to do now, and when to get help sooner.</summary>
/// <remarks>The person keeps it, so it says all that the assessment in the chat says of what to do.</remarks>
/// <param name="Title">The title of the page.</param>
/// <param name="Parts">The parts, each with its lines.</param>
/// <param name="Footer">Sources, review date and disclaimer.</param>
public sealed record DoctorSummary(string Title, IReadOnlyList<SummaryPart> Parts, string Footer)
{
    /// <summary>Makes the page.</summary>
    /// <param name="interview">What the person said.</param>
    /// <param name="country">The country the person is in, as ISO 3166 alpha-2; null where it is not known.</param>
    /// <param name="room">What triage needs.</param>
    /// <param name="words">The bot's own words.</param>
    public static DoctorSummary Of(InterviewState interview, string? country, TriageRoom room, Words words)
    {
        ArgumentNullException.ThrowIfNull(interview);
        ArgumentNullException.ThrowIfNull(room);
        ArgumentNullException.ThrowIfNull(words);
        Assessment assessment = room.Engine.Assess(interview.Known(), country);
        Understood understood = Understood.Of(interview, room);
        return new DoctorSummary(
            words.Text(WordKeys.PageTitle),
            [
                new SummaryPart(words.Text(WordKeys.PageTold), [.. understood.Answers.Select(answer => $"{answer.Question}: {answer.Answer}")]),
                new SummaryPart(words.Text(WordKeys.PageWords), [.. understood.Words.Select(said => $"“{said}”")]),
                new SummaryPart(words.Text(WordKeys.PageAdvice), [$"{assessment.Title} ({assessment.TimeFrame})"]),
                new SummaryPart(words.Text(WordKeys.PageNow), assessment.Now),
                new SummaryPart(words.Text(WordKeys.PageSooner), [assessment.Worsening]),
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
