namespace BotRuntime;

/// <summary>The answer to an <c>invoke</c>: an HTTP status and a body.</summary>
public class InvokeResponse
{
    /// <summary>The HTTP status, such as 200 or 501.</summary>
    public int Status { get; set; }

    /// <summary>The body, written as JSON; null is no body.</summary>
    public object? Body { get; set; }
}
