namespace DirectLine;

/// <summary>A turn cannot be committed, because what it had read was changed meanwhile; it can be run again.</summary>
public sealed class TurnConflictException : Exception
{
    /// <summary>Makes the exception without saying what was changed.</summary>
    public TurnConflictException()
        : this("Etag conflict: what this turn had read was changed meanwhile.")
    {
    }

    /// <summary>Makes the exception.</summary>
    /// <param name="message">What was changed; never what a person typed.</param>
    public TurnConflictException(string message)
        : base(message)
    {
    }

    /// <summary>Makes the exception for a fault that the database found.</summary>
    /// <param name="message">What was changed; never what a person typed.</param>
    /// <param name="innerException">The database's own words.</param>
    public TurnConflictException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
