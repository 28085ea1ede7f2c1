using System.Globalization;
using CrampBot.Triage;

namespace CrampBot.Evaluation.TriageEvaluation;

/// <summary>Prints what was measured, beside the floors and the published figures.</summary>
internal static class TriageReport
{
    private static readonly string[] Published =
    [
        "Published figures, for comparison:",
        "  symptom checkers, right level: 57 % (emergencies 80 %, self-care 33 %; Semigran 2015); 49 % (Hill 2020)",
        "  general practitioners, safe advice: 97 % (Gilbert 2020)",
        "  A bot that knows only cramps has the easier job: those tools met every complaint there is.",
    ];

    public static bool Print(IReadOnlyList<Outcome> outcomes, MessageScores messages, AnswerScores answers, TextWriter output)
    {
        LevelScores first = new([.. outcomes.Select(outcome => (outcome.Vignette.Level, outcome.FromMessage))]);
        LevelScores whole = new([.. outcomes.Select(outcome => (outcome.Vignette.Level, outcome.FromInterview))]);
        PrintScores("First message alone", first, output);
        PrintScores("Whole interview, answered truthfully", whole, output);

        double mean = outcomes.Select(outcome => (double)outcome.Asked.Count).DefaultIfEmpty(double.NaN).Average();
        int[] counts = [.. outcomes.Select(outcome => outcome.Asked.Count).Order()];
        int high = counts.Length == 0 ? 0 : counts[(int)Math.Ceiling(0.95 * counts.Length) - 1];
        Line(output, $"Questions asked: mean {mean:0.00}, 95th percentile {high}");
        Line(output, $"Messages: red-flag recall {messages.LevelRecall:0.000}, false alarms {messages.FalseAlarms:0.000}; flags read {messages.FlagRecall:0.000}");
        output.WriteLine("  red-flag recall: of the messages that call for help today or sooner, those answered at least as urgently as they should be");
        output.WriteLine("  false alarms: of the look-alikes, those on which the safety net goes off, that is, what was read makes the level urgent or emergency");
        output.WriteLine("  flags read: of all warning signs in all messages, those read as present, each by its own name");
        if (answers.Count > 0)
        {
            Line(output, $"Answers in words ({answers.Count}): right {answers.Right:0.000}, asked again {answers.Again:0.000}; signs taken for none {answers.SignsAsNone}; unclear ones asked again or left open {answers.UnclearAsked:0.000}");
        }

        output.WriteLine();

        Floor[] floors =
        [
            new("interview, emergency recall", whole.EmergencyRecall, 1.00),
            new("interview, exact", whole.Exact, 0.90),
            new("interview, safe", whole.Safe, 0.98),
            new("interview, self-care exact", whole.SelfCareExact, 0.85),
            new("interview, mean questions", mean, 6.00, IsCeiling: true),
            new("message, red-flag recall", messages.LevelRecall, 0.92),
            new("message, false alarms", messages.FalseAlarms, 0.04, IsCeiling: true),
        ];
        output.WriteLine("Floors:");
        foreach (Floor floor in floors)
        {
            output.WriteLine(floor);
        }

        output.WriteLine();
        foreach (string line in Published)
        {
            output.WriteLine(line);
        }

        return floors.All(floor => floor.IsHeld);
    }

    public static void PrintMistakes(IReadOnlyList<Outcome> outcomes, MessageScores messages, TextWriter output)
    {
        foreach (Outcome outcome in outcomes.Where(outcome => outcome.FromInterview != outcome.Vignette.Level))
        {
            Line(output, $"{outcome.Vignette.Id}: {outcome.Vignette.Level.Name()}, found {outcome.FromInterview.Name()} by {string.Join(' ', outcome.Reasons)}; asked {string.Join(' ', outcome.Asked)}");
        }

        foreach ((string text, TriageLevel right, TriageLevel found) in messages.NotReached())
        {
            Line(output, $"{right.Name()} found {found.Name()}: {text}");
        }

        foreach ((string text, string flag, _) in messages.Missed().Where(pair => pair.Missed))
        {
            Line(output, $"missed {flag}: {text}");
        }

        foreach ((string text, string flags) in messages.FalselyAlarmed())
        {
            Line(output, $"false alarm {flags}: {text}");
        }
    }

    private static void PrintScores(string title, LevelScores scores, TextWriter output)
    {
        Line(output, $"{title} ({scores.Count} vignettes)");
        Line(output, $"  {"right \\ found",-16}{string.Concat(TriageLevelNames.MostUrgentFirst.Select(level => $"{level.Name(),16}"))}");
        foreach (TriageLevel right in TriageLevelNames.MostUrgentFirst)
        {
            Line(output, $"  {right.Name(),-16}{string.Concat(TriageLevelNames.MostUrgentFirst.Select(found => $"{scores.Confused(right, found),16}"))}");
        }

        Line(output, $"  emergency recall {scores.EmergencyRecall:0.000} (95 % lower bound {scores.EmergencyRecallAtLeast:0.000}, Wilson)");
        Line(output, $"  exact {scores.Exact:0.000}, safe {scores.Safe:0.000}, over-triage {scores.OverTriage:0.000}, self-care exact {scores.SelfCareExact:0.000}");
        output.WriteLine();
    }

    private static void Line(TextWriter output, FormattableString text) => output.WriteLine(text.ToString(CultureInfo.InvariantCulture));
}
