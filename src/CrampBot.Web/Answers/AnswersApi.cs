using CrampBot.Dialogs;
using CrampBot.Dialogs.Triage;
using CrampBot.Knowledge;
using CrampBot.Triage;
using CrampBot.Web.Safety;
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
        AnswersResponse response = snapshot.Finder.Urgent(q!).Count > 0
            ? AnswersResponse.HelpOnly(Urgent(q!, room, snapshot), snapshot.Words.Text(WordKeys.Disclaimer))
            : AnswersResponse.From(snapshot.Finder.Find(q!), top, Urgent(q!, room, snapshot), snapshot.Words.Text(WordKeys.Disclaimer));
        return TypedResults.Ok(response);
    }

    /// <summary>What the chat would say first: a crisis, and the warning of the triage.</summary>
    private static UrgentItem? Urgent(string question, TriageRoom room, KnowledgeSnapshot knowledge)
    {
        Findings findings = room.Reader.Read(question).Findings;
        UrgentItem? warning = UrgentItem.Warning(findings, room.Engine);
        return UrgentItem.Crisis(question, room.Engine.LevelOf(findings), knowledge)?.Above(warning) ?? warning;
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
