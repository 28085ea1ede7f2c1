using System.Net;

namespace CrampBot.Dialogs.Teams;

/// <summary>What a request that waits for its answer is told when it cannot be answered.</summary>
public static class InvokeAnswers
{
    private const string CardAction = "adaptiveCard/action";
    private const string Search = "composeExtension/";

    /// <summary>Puts a sentence where the person who pressed or searched will see it.</summary>
    /// <param name="request">The request.</param>
    /// <param name="text">The sentence.</param>
    /// <returns>The answer; its status is 500 where nobody would see the sentence.</returns>
    public static Activity Apology(Activity request, string text)
    {
        ArgumentNullException.ThrowIfNull(request);
        object? body = request.Name switch
        {
            CardAction => new AdaptiveCardInvokeResponse
            {
                StatusCode = (int)HttpStatusCode.OK,
                Type = "application/vnd.microsoft.activity.message",
                Value = text,
            },
            { } name when name.StartsWith(Search, StringComparison.Ordinal) => SearchAnswers.Text(text),
            _ => null,
        };
        return new Activity(ActivityTypesEx.InvokeResponse)
        {
            Value = new InvokeResponse { Status = (int)(body is null ? HttpStatusCode.InternalServerError : HttpStatusCode.OK), Body = body },
        };
    }
}
