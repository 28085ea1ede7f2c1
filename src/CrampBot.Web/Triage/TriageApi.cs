using CrampBot.Dialogs;
using CrampBot.Dialogs.Commands;
using CrampBot.Dialogs.Conversations;
using CrampBot.Dialogs.Triage;
using CrampBot.Knowledge;
using CrampBot.Triage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace CrampBot.Web.Triage;

/// <summary>The triage for programs: <c>POST /api/triage</c>. Stateless: each call brings all that was said.</summary>
internal static class TriageApi
{
    private const int LongestText = 2000;

    /// <summary>Maps the route.</summary>
    public static void MapTriage(this IEndpointRouteBuilder routes) => routes.MapPost("/api/triage", Assess);

    private static Results<Ok<TriageResponse>, ValidationProblem> Assess(TriageRequest request, TriageRoom room, KnowledgeStore knowledge)
    {
        if (Faults(request, room) is { Count: > 0 } faults)
        {
            return TypedResults.ValidationProblem(faults);
        }

        KnowledgeSnapshot snapshot = knowledge.Current;
        AnswerReader reader = new(room, CommandTable.Of(snapshot.Words));
        InterviewState interview = room.Interview.Hear(InterviewState.Start, room.Reader.Read(request.Text ?? string.Empty).Findings);
        foreach ((string questionId, string answer) in InAskedOrder(request, room))
        {
            Question question = room.Content.Questions.Find(questionId);
            if (Answer(question, interview, answer, reader, room) is not { } answered)
            {
                return TypedResults.ValidationProblem(NotAnAnswer(question));
            }

            interview = answered;
        }

        return TypedResults.Ok(TriageResponse.From(interview, room, snapshot.Words.Text(WordKeys.Disclaimer)));
    }

    /// <summary>Choice ids that exclude each other are refused, not read as words: "none,chest_pain" must not come to mean "no chest pain".</summary>
    private static InterviewState? Answer(Question question, InterviewState interview, string answer, AnswerReader reader, TriageRoom room) =>
        Submission.Of(question.Id, answer) is var picked && AnswerReader.NamesChoices(question, picked)
            ? reader.Read(question, interview, picked)
            : reader.Read(question, interview, answer, room.Reader.Read(answer, new(question.Settles)));

    /// <summary>The order of the content, so that the order of the members in the request does not matter.</summary>
    private static IEnumerable<(string QuestionId, string Answer)> InAskedOrder(TriageRequest request, TriageRoom room) =>
        room.Content.Questions.Questions
            .Where(question => request.Answers?.ContainsKey(question.Id) is true)
            .Select(question => (question.Id, request.Answers![question.Id]!));

    private static Dictionary<string, string[]> Faults(TriageRequest request, TriageRoom room)
    {
        Dictionary<string, string[]> faults = [];
        if (request.Text?.Length > LongestText)
        {
            faults["text"] = [$"Give at most {LongestText} characters."];
        }

        HashSet<string> known = [.. room.Content.Questions.Questions.Select(question => question.Id)];
        foreach ((string id, string? answer) in request.Answers ?? [])
        {
            if (!known.Contains(id))
            {
                faults[$"answers.{id}"] = [$"There is no such question. The questions are: {string.Join(", ", known)}."];
            }
            else if (string.IsNullOrWhiteSpace(answer) || answer.Length > LongestText)
            {
                faults[$"answers.{id}"] = [$"Give a choice id or at most {LongestText} characters of text."];
            }
        }

        return faults;
    }

    private static Dictionary<string, string[]> NotAnAnswer(Question question) => new()
    {
        [$"answers.{question.Id}"] =
        [
            $"This is not read as an answer. Give one of: {string.Join(", ", question.Choices.Select(choice => choice.Id))}, "
            + $"{Question.None}, {Question.Unknown}{(question.PicksMany ? " (several parted by commas)" : string.Empty)}, or say it in words.",
        ],
    };
}

/// <summary>What <c>POST /api/triage</c> takes.</summary>
/// <param name="Text">What the person wrote of their own accord; may be missing.</param>
/// <param name="Answers">Answers by question id: a choice id, several parted by commas, or free text.</param>
internal sealed record TriageRequest(string? Text, Dictionary<string, string?>? Answers);
