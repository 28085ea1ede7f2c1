namespace BotSdk;

/// <summary>The JSON of an activity cannot be read. The message says where, and repeats nothing of what it says.</summary>
public sealed class InvalidActivityException : Exception
{
    /// <summary>An error without a reason.</summary>
    public InvalidActivityException()
    {
    }

    /// <summary>An error with its reason.</summary>
    /// <param name="message">What is wrong, and where.</param>
    public InvalidActivityException(string message)
        : base(message)
    {
    }

    /// <summary>An error that another one caused.</summary>
    /// <param name="message">What is wrong, and where.</param>
    /// <param name="innerException">The cause; its message must repeat nothing of the activity either.</param>
    public InvalidActivityException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
