using CrampBot.Dialogs.Triage;
using CrampBot.Triage;
using CrampBot.Triage.Reading;

namespace CrampBot.Evaluation.TriageEvaluation;

/// <summary>How answers in people's own words are taken.</summary>
internal sealed class AnswerScores
{
    private const string AskedAgain = "asked again";

    private readonly (WordedAnswer Answer, string Meant, string Taken)[] _taken;

    /// <summary>Takes every answer as the chat and the look-up for programs do.</summary>
    /// <param name="answers">The answers.</param>
    /// <param name="room">What triage needs.</param>
    /// <param name="reader">Takes answers.</param>
    public AnswerScores(IReadOnlyList<WordedAnswer> answers, TriageRoom room, AnswerReader reader)
    {
        _taken = [.. answers.Select(answer => (answer, Meant(answer, room), Taken(answer, room, reader)))];
    }

    /// <summary>How many answers mean something.</summary>
    public int Count => Clear.Count();

    /// <summary>The share that is taken for what it means.</summary>
    public double Right => Share(Clear, pair => pair.Taken == pair.Meant);

    /// <summary>The share that is asked about once more.</summary>
    public double Again => Share(Clear, pair => pair.Taken == AskedAgain);

    /// <summary>How many that name a choice are taken for none of them.</summary>
    public int SignsAsNone => Clear.Count(pair => pair.Taken == Question.None && pair.Answer.Meant is not ([Question.None] or [Question.Unknown]));

    /// <summary>The share of answers that mean nothing clear which is asked about once more, or left open.</summary>
    public double UnclearAsked => Share(_taken.Where(pair => IsUnclear(pair.Answer)), pair => pair.Taken is AskedAgain or Question.Unknown);

    private IEnumerable<(WordedAnswer Answer, string Meant, string Taken)> Clear => _taken.Where(pair => !IsUnclear(pair.Answer));

    private static bool IsUnclear(WordedAnswer answer) => answer.Meant is [LikelyAnswer.Unclear];

    private static double Share<T>(IEnumerable<T> all, Func<T, bool> some)
    {
        T[] counted = [.. all];
        return counted.Length == 0 ? double.NaN : (double)counted.Count(some) / counted.Length;
    }

    private static string Meant(WordedAnswer answer, TriageRoom room)
    {
        if (answer.Meant is [Question.None or Question.Unknown or LikelyAnswer.Unclear])
        {
            return answer.Meant[0];
        }

        InterviewState before = Before(answer, room);
        return Picked(room.Content.Questions.Find(answer.Question), before, room.Interview.Answer(before, answer.Question, answer.Meant), room);
    }

    private static string Taken(WordedAnswer answer, TriageRoom room, AnswerReader reader)
    {
        Question question = room.Content.Questions.Find(answer.Question);
        InterviewState before = Before(answer, room);
        MessageReading reading = reader.ReadingOf(question, before, answer.Text);
        if (reader.Read(question, before, answer.Text, reading) is not { } after)
        {
            return AskedAgain;
        }

        Findings said = after.Entries.Last(entry => entry.QuestionId == question.Id).Findings;
        return said.Items.Count > 0 && said.Items.All(finding => finding.Status is FindingStatus.Uncertain) ? Question.Unknown
            : room.SecondLook.Of(question, before, after) is not null ? AskedAgain
            : Picked(question, before, after, room) is { Length: > 0 } picked ? picked
            : Question.None;
    }

    /// <summary>The choices that are true after the answer and were not before it.</summary>
    private static string Picked(Question question, InterviewState before, InterviewState after, TriageRoom room)
    {
        Facts known = room.Content.Vocabulary.Know(before.Known());
        Facts told = room.Content.Vocabulary.Know(after.Known());
        IEnumerable<string> picked = question.Choices
            .Where(choice => IsTrue(choice, told) && !(question.PicksMany && IsTrue(choice, known)))
            .Select(choice => choice.Id);
        return string.Join('+', question.PicksMany ? picked : picked.Take(1));
    }

    private static bool IsTrue(Choice choice, Facts facts) => choice.Matches.Evaluate(facts, Doubt.Settled) == Truth.True;

    /// <summary>An interview in which every choice of the question is shown.</summary>
    private static InterviewState Before(WordedAnswer answer, TriageRoom room) => room.Interview.Hear(
        InterviewState.Start,
        new Findings(
        [
            .. room.Content.Questions.Find(answer.Question).Choices
                .SelectMany(choice => choice.OnlyIf?.Mentions ?? [])
                .Where(id => room.Content.Vocabulary.ById[id].Kind is FindingKind.Sign or FindingKind.Context)
                .Distinct(StringComparer.Ordinal)
                .Select(id => new Finding(id, FindingStatus.Present, FindingOrigin.Words)),
        ]));
}
