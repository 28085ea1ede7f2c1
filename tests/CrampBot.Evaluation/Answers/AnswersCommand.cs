using System.Globalization;
using CrampBot.Knowledge.Answers;
using CrampBot.Knowledge.Content;
using CrampBot.Knowledge.Loading;

namespace CrampBot.Evaluation.Answers;

/// <summary>Measures the answers on questions that were never used to build them, beside plain Lucene.</summary>
internal static class AnswersCommand
{
    private const int ListedSlow = 5;

    private static readonly (string Name, Func<Figures, double> Figure, double Bound, bool AtLeast)[] Floors =
    [
        ("hit@1", figures => figures.HitAt1, 0.90, true),
        ("hit@3", figures => figures.HitAt3, 0.97, true),
        ("in scope answered", figures => figures.Answered, 0.93, true),
        ("false answers", figures => figures.FalseAnswers, 0.08, false),
        ("follow-ups", figures => figures.FollowUps, 0.90, true),
    ];

    /// <summary>Runs the evaluation.</summary>
    /// <param name="arguments"><c>--set dev</c> or <c>--set held-out</c> (the default); <c>--misses</c> lists what went wrong.</param>
    /// <returns>0 where every floor is reached, 1 where one is not.</returns>
    public static int Run(string[] arguments)
    {
        int set = Array.IndexOf(arguments, "--set");
        string name = set >= 0 && set + 1 < arguments.Length ? arguments[set + 1] : "held-out";
        List<Question> questions = QuestionFiles.Read(name);
        (KnowledgeContent content, _) = KnowledgeFolder.Read(Path.Combine(Repository.Root, "knowledge", "en"));
        using AnswerFinder finder = new(content);
        List<Trial> trials = Trials.Of(finder, questions);
        Figures figures = new(trials);

        Print($"{name}: {figures.InScope} in scope, {figures.OutOfScope} out of scope, {figures.FollowUpCount} follow-ups; {content.Sections.Count} sections");
        Print("");
        PrintTable(trials, content, questions);
        PrintMistaken(finder, questions, content, arguments.Contains("--misses"));
        PrintKinds(trials);
        PrintReliability(trials);
        PrintSlowest(trials);
        if (arguments.Contains("--misses"))
        {
            PrintMisses(trials);
        }

        return PrintFloors(figures) ? 0 : 1;
    }

    private static void PrintTable(List<Trial> trials, KnowledgeContent content, List<Question> questions)
    {
        Print("| design | hit@1 | hit@3 | MRR | answered | false answers | follow-ups |");
        Print("| --- | --- | --- | --- | --- | --- | --- |");
        PrintRow("Lucene BM25, section text", new Figures(Trials.OfBaseline(content, questions, withUtterances: false)));
        PrintRow("Lucene BM25, section text and utterances", new Figures(Trials.OfBaseline(content, questions, withUtterances: true)));
        PrintRow("CrampBot", new Figures(trials));
        Print("");
    }

    private static void PrintRow(string name, Figures figures) => Print(
        $"| {name} | {figures.HitAt1:0.000} | {figures.HitAt3:0.000} | {figures.MeanReciprocalRank:0.000} | {figures.Answered:0.000} | {figures.FalseAnswers:0.000} | {figures.FollowUps:0.000} |");

    private static void PrintMistaken(AnswerFinder finder, List<Question> questions, KnowledgeContent content, bool list)
    {
        List<(Question Question, string Before)> mistaken = Trials.Mistaken(finder, questions, [.. content.Sections.Keys.Order(StringComparer.Ordinal)]);
        Print($"New questions after another answer, taken for follow-ups: {mistaken.Count} of {questions.Count(question => !question.IsFollowUp)}");
        foreach ((Question question, string before) in list ? mistaken : [])
        {
            Print($"  {before} > {question.Text}");
        }

        Print("");
    }

    private static void PrintKinds(List<Trial> trials)
    {
        Print("| kind | questions | hit@1 | hit@3 | answered | false answers |");
        Print("| --- | --- | --- | --- | --- | --- |");
        foreach (IGrouping<string, Trial> kind in trials.Where(trial => !trial.Question.IsFollowUp).GroupBy(trial => trial.Question.Kind).OrderByDescending(kind => kind.Count()))
        {
            Figures figures = new([.. kind]);
            Print($"| {kind.Key} | {kind.Count()} | {figures.HitAt1:0.00} | {figures.HitAt3:0.00} | {figures.Answered:0.00} | {figures.FalseAnswers:0.00} |");
        }

        Print("");
    }

    private static void PrintReliability(List<Trial> trials)
    {
        Print("| confidence | answers | mean confidence | right |");
        Print("| --- | --- | --- | --- |");
        foreach (IGrouping<int, Trial> band in trials
            .Where(trial => trial.IsAnswered && !trial.Question.IsFollowUp)
            .GroupBy(trial => Math.Min(9, (int)(trial.Confidence * 10)))
            .OrderByDescending(band => band.Key))
        {
            Print($"| {band.Key / 10.0:0.0} to {(band.Key + 1) / 10.0:0.0} | {band.Count()} | {band.Average(trial => trial.Confidence):0.00} | {band.Average(trial => trial.Rank == 1 ? 1.0 : 0):0.00} |");
        }

        Print("");
    }

    private static void PrintSlowest(List<Trial> trials)
    {
        Print("Slowest:");
        foreach (Trial trial in trials.OrderByDescending(trial => trial.Taken).Take(ListedSlow))
        {
            Print($"  {trial.Taken.TotalMilliseconds:0.0} ms  {trial.Question.Text}");
        }

        Print("");
    }

    private static void PrintMisses(List<Trial> trials)
    {
        foreach (Trial trial in trials.Where(trial => trial.Question switch
        {
            { IsFollowUp: true } => !trial.IsFollowedUp,
            { IsInScope: true } => trial.Rank != 1 || !trial.IsAnswered,
            _ => trial.IsAnswered,
        }))
        {
            Print($"{trial.Question.Kind}: {trial.Question.First} > {trial.Question.Text}");
            Print($"   wanted {string.Join(" or ", trial.Question.Sections)} {trial.Question.Facet}; {trial.Outcome} {trial.Confidence:0.00} {string.Join(", ", trial.Ids)} {(trial.FactFirst ? "with the fact" : "")}");
        }

        Print("");
    }

    private static bool PrintFloors(Figures figures)
    {
        bool reached = true;
        foreach ((string name, Func<Figures, double> figure, double bound, bool atLeast) in Floors)
        {
            double value = figure(figures);
            bool held = atLeast ? value >= bound : value <= bound;
            reached &= held;
            Print($"{(held ? "reached" : "MISSED ")}  {name} {value:0.000} ({(atLeast ? "at least" : "at most")} {bound:0.00})");
        }

        return reached;
    }

    private static void Print(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));

    private static void Print(string line) => Console.WriteLine(line);
}
