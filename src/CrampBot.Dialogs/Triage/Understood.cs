using System.Globalization;
using CrampBot.Triage;

namespace CrampBot.Dialogs.Triage;

/// <summary>What was understood, question by question, and the person's own words it was read from.</summary>
/// <param name="Answers">The questions that are answered, by choice or by words.</param>
/// <param name="Words">The person's own words, each once.</param>
public sealed record Understood(IReadOnlyList<UnderstoodAnswer> Answers, IReadOnlyList<string> Words)
{
    /// <summary>Collects what was understood.</summary>
    /// <param name="interview">What the person said.</param>
    /// <param name="room">What triage needs.</param>
    public static Understood Of(InterviewState interview, TriageRoom room)
    {
        ArgumentNullException.ThrowIfNull(interview);
        ArgumentNullException.ThrowIfNull(room);
        return new Understood(
            [
                .. QuestionsOf(interview, room)
                    .Select(question => new UnderstoodAnswer(question.Title, AnswerTo(question, interview, room))),
            ],
            [
                .. interview.Entries
                    .SelectMany(entry => entry.Findings.Items)
                    .Where(IsTold)
                    .Select(finding => finding.Evidence)
                    .OfType<string>()
                    .Distinct(StringComparer.OrdinalIgnoreCase),
            ]);
    }

    /// <summary>The questions that were answered, or that what was told in passing answers, in the order in which they are asked.</summary>
    /// <param name="interview">What the person said.</param>
    /// <param name="room">What triage needs.</param>
    public static IEnumerable<Question> QuestionsOf(InterviewState interview, TriageRoom room)
    {
        ArgumentNullException.ThrowIfNull(interview);
        ArgumentNullException.ThrowIfNull(room);
        Facts facts = room.Content.Vocabulary.Know(interview.Known());
        return room.Content.Questions.Questions.Where(question => interview.HasAnswered(question.Id) || Fitting(question, facts).Any());
    }

    /// <summary>The answer to one question in the words of its choices.</summary>
    /// <param name="question">The question.</param>
    /// <param name="interview">What the person said.</param>
    /// <param name="room">What triage needs.</param>
    public static string AnswerTo(Question question, InterviewState interview, TriageRoom room)
    {
        ArgumentNullException.ThrowIfNull(question);
        ArgumentNullException.ThrowIfNull(interview);
        ArgumentNullException.ThrowIfNull(room);
        if (interview.Entries.LastOrDefault(entry => entry.QuestionId == question.Id) is { } answer && IsUnknown(answer.Findings))
        {
            return question.IDoNotKnow;
        }

        Facts facts = room.Content.Vocabulary.Know(interview.Known());
        string[] fitting = [.. Fitting(question, facts), .. OnScale(question, facts)];
        return fitting.Length > 0 ? string.Join("; ", question.PicksMany ? fitting : fitting[..1])
            : question.NoneOfThese ?? question.IDoNotKnow;
    }

    /// <summary>Whether a finding is stated, or in doubt because its words are.</summary>
    private static bool IsTold(Finding finding) => finding is { Status: FindingStatus.Present } or { Status: FindingStatus.Uncertain, Origin: FindingOrigin.Words };

    private static bool IsUnknown(Findings answer) =>
        answer.Items.Count > 0 && answer.Items.All(finding => finding.Status is FindingStatus.Uncertain);

    /// <summary>The points on the question's scale, where no choice says as much.</summary>
    private static IEnumerable<string> OnScale(Question question, Facts facts) =>
        question.Scale is { } scale
        && facts.Number(scale.FindingId) is { } points
        && !question.Choices.Any(choice => choice.Sets.Any(set => set.Id == scale.FindingId) && choice.Matches.Evaluate(facts, Doubt.Settled) == Truth.True)
            ? [scale.Said.Replace("{points}", points.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)]
            : [];

    private static IEnumerable<string> Fitting(Question question, Facts facts) => question.Choices
        .Where(choice => choice.Matches.Evaluate(facts, Doubt.Settled) == Truth.True)
        .Select(choice => choice.Text);
}

/// <summary>One answered question.</summary>
/// <param name="Question">The title of the question.</param>
/// <param name="Answer">The answer in the words of its choices.</param>
public sealed record UnderstoodAnswer(string Question, string Answer);
