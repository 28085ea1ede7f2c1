using System.Diagnostics;
using CrampBot.Knowledge.Answers;
using CrampBot.Knowledge.Content;

namespace CrampBot.Evaluation.Answers;

/// <summary>Asks every question once, of the bot's finder or of a baseline.</summary>
internal static class Trials
{
    public static List<Trial> Of(AnswerFinder finder, IEnumerable<Question> questions) =>
        [.. questions.Select(question => Ask(finder, question))];

    /// <summary>A baseline has no idea of scope: it answers where the best score reaches what keeps 93 in-scope answers of a hundred.</summary>
    public static List<Trial> OfBaseline(KnowledgeContent content, IReadOnlyList<Question> questions, bool withUtterances)
    {
        const double keptInScope = 0.93;
        using PlainLucene lucene = new(content, withUtterances);
        var found = questions.Where(question => !question.IsFollowUp).Select(question => (Question: question, Result: lucene.Search(question.Text))).ToArray();
        double[] scores = [.. found.Where(trial => trial.Question.IsInScope).Select(trial => trial.Result.Score).Order()];
        double threshold = scores.Length == 0 ? 0 : scores[(int)(scores.Length * (1 - keptInScope))];
        return
        [
            .. found.Select(trial => new Trial(
                trial.Question,
                trial.Result.Ids,
                0,
                trial.Result.Score >= threshold ? AnswerOutcome.Answered : AnswerOutcome.NotCovered,
                FactFirst: false,
                IsElsewhere: false,
                TimeSpan.Zero)),
        ];
    }

    /// <summary>The questions that stand on their own but are taken for follow-ups when asked after an answer to something else.</summary>
    /// <param name="finder">What is asked.</param>
    /// <param name="questions">The questions; follow-ups among them are left aside.</param>
    /// <param name="sections">Ids of the sections that can have been read before; each question comes after another one of them.</param>
    /// <returns>Each such question with the section before it.</returns>
    public static List<(Question Question, string Before)> Mistaken(AnswerFinder finder, IReadOnlyList<Question> questions, IReadOnlyList<string> sections)
    {
        const int stride = 31;
        return
        [
            .. questions.Where(question => !question.IsFollowUp)
                .Select((question, index) => (Question: question, Before: sections[index * stride % sections.Count]))
                .Where(pair => !pair.Question.Sections.Contains(pair.Before))
                .Where(pair => finder.Find(pair.Question.Text, new AnswerContext(pair.Before)).IsFollowUp),
        ];
    }

    private static Trial Ask(AnswerFinder finder, Question question)
    {
        AnswerContext? context = null;
        if (question.First is { } first)
        {
            AnswerResult before = finder.Find(first);
            context = new AnswerContext(before.Ranked[0].Section.Id, before.Facet);
        }

        long start = Stopwatch.GetTimestamp();
        AnswerResult result = finder.Find(question.Text, context);
        TimeSpan taken = Stopwatch.GetElapsedTime(start);
        return new Trial(
            question, [.. result.Ranked.Select(ranked => ranked.Section.Id)], result.Confidence, result.Outcome, result.FacetText is not null,
            IsElsewhere: context is not null && result.Ranked.Count > 0 && result.Ranked[0].Section.Id != context.SectionId, taken);
    }
}
