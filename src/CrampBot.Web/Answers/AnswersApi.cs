using CrampBot.Dialogs;
using CrampBot.Dialogs.Triage;
using CrampBot.Knowledge;
using CrampBot.Knowledge.Answers;
using CrampBot.Triage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace CrampBot.Web.Answers;

/// <summary>The FAQ look-up for programs: <c>GET /api/answers</c>.</summary>
internal static class AnswersApi
{
    private const int LongestQuestion = 2000;
    private const int DefaultTop = 3;
    private const int MostTop = 10;

    /// <summary>Maps the route.</summary>
    public static void MapAnswers(this IEndpointRouteBuilder routes) => routes.MapGet("/api/answers", Answer);

    private static Results<Ok<AnswersResponse>, ValidationProblem> Answer(
        KnowledgeStore knowledge, TriageRoom room, string? q = null, int top = DefaultTop)
    {
        if (Faults(q, top) is { Count: > 0 } faults)
        {
            return TypedResults.ValidationProblem(faults);
        }

        KnowledgeSnapshot snapshot = knowledge.Current;
        AnswerResult result = snapshot.Finder.Find(q!);
        return TypedResults.Ok(AnswersResponse.From(result, top, Urgent(q!, room), snapshot.Words.Text(WordKeys.Disclaimer)));
    }

    /// <summary>The same safety net that looks at every message of the chat.</summary>
    private static UrgentItem? Urgent(string question, TriageRoom room)
    {
        Findings findings = room.Reader.Read(question).Findings;
        if (room.Engine.LevelOf(findings) > TriageLevel.Urgent)
        {
            return null;
        }

        Assessment assessment = room.Engine.Assess(findings);
        return new UrgentItem(
            assessment.Level.Name(),
            assessment.Reasons[0].RuleId,
            string.Join(' ', [assessment.Title + '.', assessment.Reasons[0].Text, .. assessment.Now]));
    }

    private static Dictionary<string, string[]> Faults(string? q, int top)
    {
        Dictionary<string, string[]> faults = [];
        if (string.IsNullOrWhiteSpace(q) || q.Length > LongestQuestion)
        {
            faults["q"] = [$"Give a question of 1 to {LongestQuestion} characters, as in /api/answers?q=how+do+I+stop+a+cramp."];
        }

        if (top is < 1 or > MostTop)
        {
            faults["top"] = [$"Ask for 1 to {MostTop} answers."];
        }

        return faults;
    }
}
