namespace BotRuntime.Schema;

/// <summary>The body of an HTTP response that refuses a request.</summary>
public class ErrorResponse
{
    /// <summary>A refusal to be filled in.</summary>
    public ErrorResponse()
    {
    }

    /// <summary>A refusal.</summary>
    /// <param name="error">Why.</param>
    public ErrorResponse(Error? error = null) => Error = error;

    /// <summary>Why the request was refused.</summary>
    public Error? Error { get; set; }
}
