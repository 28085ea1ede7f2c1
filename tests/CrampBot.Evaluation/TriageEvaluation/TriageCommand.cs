using CrampBot.Dialogs.Commands;
using CrampBot.Dialogs.Triage;
using CrampBot.Keeping;
using CrampBot.Knowledge;
using CrampBot.Triage;
using CrampBot.Triage.Reading;
using Microsoft.Extensions.Logging.Abstractions;

namespace CrampBot.Evaluation.TriageEvaluation;

/// <summary>
/// <c>triage [--set dev|held-out]</c>: measures the triage on vignettes and messages; 1 where a floor is missed.
/// <c>triage --leave-out hand</c>: see <see cref="LeftOutHand"/>.
/// </summary>
internal static class TriageCommand
{
    private const string Dev = "dev";
    private const string HeldOut = "held-out";

    public static int Run(string[] arguments)
    {
        if (arguments is ["--leave-out", .. var hands])
        {
            foreach (string hand in hands)
            {
                LeftOutHand.Print(Path.Combine(Repository.Root, "knowledge", "en"), hand, Console.Out);
            }

            return 0;
        }

        string set = arguments switch
        {
            [] => HeldOut,
            ["--set", Dev] => Dev,
            ["--set", HeldOut] => HeldOut,
            _ => throw new ArgumentException("The triage command takes --set dev, --set held-out, or --leave-out and names of hands.", nameof(arguments)),
        };
        string knowledge = Path.Combine(Repository.Root, "knowledge", "en", "triage");
        TriageContent content = TriageContent.Load(knowledge);
        TriageSet cases = TriageSet.Load(Path.Combine(Repository.Root, "tests", "CrampBot.Evaluation", "triage", set), content.Vocabulary);
        FindingsReader reader = FindingsReader.Load(
            knowledge, content, new LearntFolder(Path.Combine(Repository.Root, "artifacts", "learnt"), cannotKeep => throw cannotKeep));

        Outcome[] outcomes = [.. cases.Vignettes.Select(vignette => Play(vignette, content, reader))];
        MessageScores messages = new([.. cases.Messages.Select(message => (message, reader.Read(message.Text).Findings))], content);
        TriageRoom room = new(content, reader, new TriageEngine(content), new Interview(content));
        using KnowledgeStore bot = KnowledgeStore.Open(Path.Combine(Repository.Root, "knowledge", "en"), TimeProvider.System, NullLogger<KnowledgeStore>.Instance);
        AnswerScores answers = new(cases.Answers, room, room.AnswersIn(CommandTable.Of(bot.Current.Words)));
        if (set == Dev)
        {
            TriageReport.PrintMistakes(outcomes, messages, Console.Out);
        }

        return TriageReport.Print(outcomes, messages, answers, Console.Out) ? 0 : 1;
    }

    private static Outcome Play(Vignette vignette, TriageContent content, FindingsReader reader)
    {
        TriageEngine engine = new(content);
        Interview interview = new(content);
        SimulatedPerson person = new(vignette.Facts, content.Vocabulary);
        InterviewState state = interview.Hear(InterviewState.Start, reader.Read(vignette.Message).Findings);
        TriageLevel fromMessage = engine.LevelOf(state.Known());
        List<string> asked = [];
        while (interview.Next(state) is { } step)
        {
            asked.Add(step.Question.Id);
            state = interview.Answer(state, step.Question.Id, person.Answer(step.Question));
        }

        Assessment assessment = engine.Assess(state.Known());
        return new Outcome(vignette, fromMessage, assessment.Level, [.. assessment.Reasons.Select(reason => reason.RuleId)], asked);
    }
}
