namespace BotRuntime.Schema;

/// <summary>Why a request was refused: a code for programs and a sentence for developers.</summary>
public class Error
{
    /// <summary>An error to be filled in.</summary>
    public Error()
    {
    }

    /// <summary>An error.</summary>
    /// <param name="code">A word that programs may test, such as <c>TokenExpired</c>.</param>
    /// <param name="message">A sentence for developers.</param>
    public Error(string? code = null, string? message = null)
    {
        Code = code;
        Message = message;
    }

    /// <summary>A word that programs may test, such as <c>TokenExpired</c>.</summary>
    public string? Code { get; set; }

    /// <summary>A sentence for developers.</summary>
    public string? Message { get; set; }
}
