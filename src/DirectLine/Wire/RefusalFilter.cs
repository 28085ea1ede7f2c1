using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Logging;

namespace DirectLine;

/// <summary>Answers a refused request, and one that a fault of ours ends, with the protocol's error body.</summary>
internal sealed class RefusalFilter(ILogger<RefusalFilter> logger) : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        try
        {
            return await next(context);
        }
        catch (RequestRefusedException refusal)
        {
            return Answer(refusal.Error);
        }
        catch (Exception fault) when (IsOurs(fault, context.HttpContext))
        {
            DirectLineLog.RequestFailed(logger, context.HttpContext.Request.Method, fault.GetType(), fault.StackTrace);
            return Answer(DirectLineError.ServiceFailed);
        }
    }

    // The client that leaves, or breaks HTTP itself, is answered by the server.
    private static bool IsOurs(Exception fault, HttpContext context) =>
        fault is not (OperationCanceledException or BadHttpRequestException) && !context.Response.HasStarted;

    private static JsonHttpResult<ErrorBody> Answer(DirectLineError error) =>
        TypedResults.Json(new ErrorBody(error), WireJson.Default.ErrorBody, statusCode: error.Status);
}
