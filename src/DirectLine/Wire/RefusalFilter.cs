using Microsoft.AspNetCore.Http;

namespace DirectLine;

/// <summary>Answers a refused request with the protocol's error body.</summary>
internal sealed class RefusalFilter : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        try
        {
            return await next(context);
        }
        catch (RequestRefusedException refusal)
        {
            return TypedResults.Json(new ErrorBody(refusal.Error), WireJson.Default.ErrorBody, statusCode: refusal.Error.Status);
        }
    }
}
