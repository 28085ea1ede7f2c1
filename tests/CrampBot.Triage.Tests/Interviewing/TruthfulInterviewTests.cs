using CrampBot.Evaluation.TriageEvaluation;
using CrampBot.Triage.Tests.Rules;
using CsCheck;

namespace CrampBot.Triage.Tests.Interviewing;

/// <summary>Interviews with persons who say nothing of their own accord and answer every question truthfully.</summary>
public sealed class TruthfulInterviewTests
{
    private const int Cases = 100;

    /// <summary>Asked about beside fever, heat, drowsiness or sore skin only: alone it is known where the person tells of it.</summary>
    private const string NeverAskedAlone = "fast_breathing";

    private static readonly TriageContent Content = ShippedContent.Content;

    private static readonly TriageEngine Engine = new(Content);

    private static readonly Interview Interview = new(Content);

    private static readonly Gen<Findings> AnyPerson = Gen.OneOf(RuleTests.Cases.Select(row => row.Data.Item2).ToArray()).Array[1, 3]
        .Select(told => told.Aggregate(Findings.None, (all, one) => all.MergedWith(Told.By(one))));

    public static TheoryData<string, string> Pressing { get; } =
        [.. RuleTests.Cases.Where(row => LevelOf(row.Data.Item1) <= TriageLevel.Urgent && row.Data.Item2 != NeverAskedAlone).Select(row => (row.Data.Item1, row.Data.Item2))];

    [Theory]
    [MemberData(nameof(Pressing))]
    public void What_must_be_seen_today_or_sooner_is_found_by_asking_alone(string rule, string told)
    {
        InterviewState end = Play(Told.By(told));

        Assert.True(Engine.LevelOf(end.Known()) <= LevelOf(rule), string.Join(' ', end.Entries.Select(entry => entry.QuestionId)));
    }

    [Fact]
    public void No_interview_is_longer_than_nine_questions() => AnyPerson.Sample(
        person => Play(person).Entries.Count <= Content.Questions.AtMost,
        iter: Cases);

    [Fact]
    public void The_number_of_questions_announced_is_never_exceeded() => AnyPerson.Sample(
        person =>
        {
            SimulatedPerson speaker = new(person, Content.Vocabulary);
            InterviewState state = InterviewState.Start;
            bool kept = true;
            while (Interview.Next(state) is { } step)
            {
                kept &= step.Number <= step.AtMost && step.AtMost <= Content.Questions.AtMost;
                state = Interview.Answer(state, step.Question.Id, speaker.Answer(step.Question));
            }

            return kept;
        },
        iter: Cases);

    private static TriageLevel LevelOf(string rule) => Content.Rules.Rules.Single(one => one.Id == rule).Level;

    private static InterviewState Play(Findings person)
    {
        SimulatedPerson speaker = new(person, Content.Vocabulary);
        InterviewState state = InterviewState.Start;
        while (Interview.Next(state) is { } step)
        {
            state = Interview.Answer(state, step.Question.Id, speaker.Answer(step.Question));
        }

        return state;
    }
}
