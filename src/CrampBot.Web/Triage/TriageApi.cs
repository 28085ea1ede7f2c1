using CrampBot.Dialogs;
using CrampBot.Dialogs.Commands;
using CrampBot.Dialogs.Conversations;
using CrampBot.Dialogs.Triage;
using CrampBot.Knowledge;
using CrampBot.Knowledge.Loading;
using CrampBot.Knowledge.Wording;
using CrampBot.Triage;
using CrampBot.Web.Safety;
using Microsoft.AspNetCore.Http.HttpResults;

namespace CrampBot.Web.Triage;

/// <summary>The triage for programs: <c>POST /api/triage</c>. Stateless: each call brings all that was said.</summary>
/// <remarks>
/// Answers are taken in the order of the content, whatever the order in the request. What the chat hears first in a message is heard here too, and
/// as there, an answer that speaks of a crisis is no answer to the question.
/// </remarks>
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
        Words words = snapshot.Words;
        AnswerReader reader = room.AnswersIn(CommandTable.Of(words));
        InterviewState interview = room.Interview.Hear(InterviewState.Start, room.Reader.Read(request.Text ?? string.Empty).Findings);
        UrgentItem? urgent = UrgentItem.Crisis(request.Text ?? string.Empty, room.Engine.LevelOf(interview.Known()), snapshot);
        NextItem? again = null;
        foreach (Question question in room.Content.Questions.Questions)
        {
            foreach (string id in new[] { question.Id, AgainId(question) }.Where(id => request.Answers?.ContainsKey(id) is true))
            {
                if (Crisis(question, interview, request.Answers![id]!, reader, room, snapshot) is { } crisis)
                {
                    (urgent, interview) = (urgent ?? crisis.Urgent, crisis.Heard);
                    continue;
                }

                if (Answer(question, interview, request.Answers![id]!, reader) is not { } answered)
                {
                    return TypedResults.ValidationProblem(NotAnAnswer(question, id));
                }

                Question? secondLook = id == question.Id ? room.SecondLook.Of(question, interview, answered) : null;
                again = secondLook is not null ? again ?? AskAgain(secondLook, room.SecondLook.IsDoubt(question, interview, answered), interview, room, words)
                    : again?.Id == AgainId(question) ? null
                    : again;
                interview = secondLook is null
                    ? room.SecondLook.Settle(question, interview, answered)
                    : SecondLook.Meanwhile(question, interview, answered);
            }
        }

        InterviewStep? next = room.Interview.Next(interview);
        NextItem? item = next is null ? null : again ?? NextItem.From(next.Question.Id, next.Question);
        return TypedResults.Ok(TriageResponse.From(interview, urgent, item, room, words.Text(WordKeys.Disclaimer)));
    }

    /// <summary>The id under which a question is asked once more, after "I don't know" to its whole list.</summary>
    private static string AgainId(Question question) => $"{question.Id}.again";

    /// <summary>Asks a question once more: what cannot be ruled out of a list, or which of the choices that are left it is.</summary>
    private static NextItem AskAgain(Question question, bool isDoubt, InterviewState interview, TriageRoom room, Words words) => NextItem.From(
        AgainId(question),
        isDoubt ? room.Interview.Step(interview, question.Id).Question : question,
        (isDoubt ? QuestionReplies.LookOnceMore(question, words) : QuestionReplies.WhichIsIt(words)).Replace("**", string.Empty, StringComparison.Ordinal));

    /// <summary>Choice ids that exclude each other are refused, not read as words: "none,chest_pain" must not come to mean "no chest pain".</summary>
    private static InterviewState? Answer(Question question, InterviewState interview, string answer, AnswerReader reader) =>
        Submission.Of(question.Id, answer) is var picked && AnswerReader.NamesChoices(question, picked)
            ? reader.Read(question, interview, picked)
            : reader.Read(question, interview, answer, reader.ReadingOf(question, interview, answer));

    /// <summary>The crisis that is written in the place of an answer, and the interview with what else is said there; null where there is none.</summary>
    private static (UrgentItem Urgent, InterviewState Heard)? Crisis(
        Question question, InterviewState interview, string answer, AnswerReader reader, TriageRoom room, KnowledgeSnapshot knowledge)
    {
        bool isChoice = AnswerReader.NamesChoices(question, Submission.Of(question.Id, answer)) || reader.ChoiceNamed(question.Id, NormalForm.Of(answer)) is not null;
        if (isChoice || knowledge.Finder.Urgent(answer).Count == 0)
        {
            return null;
        }

        InterviewState heard = room.Interview.Hear(interview, reader.ReadingOf(question, interview, answer).InWords);
        return UrgentItem.Crisis(answer, room.Engine.LevelOf(heard.Known()), knowledge) is { } urgent ? (urgent, heard) : null;
    }

    private static Dictionary<string, string[]> Faults(TriageRequest request, TriageRoom room)
    {
        Dictionary<string, string[]> faults = [];
        if (request.Text?.Length > LongestText)
        {
            faults["text"] = [$"Give at most {LongestText} characters."];
        }

        string[] questions = [.. room.Content.Questions.Questions.Select(question => question.Id)];
        HashSet<string> known = [.. questions, .. room.Content.Questions.Questions.Select(AgainId)];
        foreach ((string id, string? answer) in request.Answers ?? [])
        {
            if (!known.Contains(id))
            {
                faults[$"answers.{id}"] = [$"There is no such question. The questions are: {string.Join(", ", questions)}."];
            }
            else if (string.IsNullOrWhiteSpace(answer) || answer.Length > LongestText)
            {
                faults[$"answers.{id}"] = [$"Give a choice id or at most {LongestText} characters of text."];
            }
        }

        return faults;
    }

    private static Dictionary<string, string[]> NotAnAnswer(Question question, string id) => new()
    {
        [$"answers.{id}"] =
        [
            $"This is not read as an answer. Give one of: {string.Join(", ", question.Choices.Select(choice => choice.Id))}, "
            + $"{Question.None}, {Question.Unknown}{(question.PicksMany ? " (several parted by commas)" : string.Empty)}, or say it in words.",
        ],
    };
}

/// <summary>What <c>POST /api/triage</c> takes.</summary>
/// <param name="Text">What the person wrote of their own accord; may be missing.</param>
/// <param name="Answers">Answers by the ids of the questions that were asked: a choice id, several parted by commas, or free text.</param>
internal sealed record TriageRequest(string? Text, Dictionary<string, string?>? Answers);
