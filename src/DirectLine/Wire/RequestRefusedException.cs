using System.Diagnostics.CodeAnalysis;

namespace DirectLine;

/// <summary>Ends the handling of a request; <see cref="RefusalFilter"/> turns it into the response.</summary>
/// <param name="error">What the client is told.</param>
[SuppressMessage("Design", "CA1032", Justification = "A refusal without its error would say nothing to the client.")]
[SuppressMessage("Design", "CA1064", Justification = "It never leaves this project: the filter turns it into a response.")]
internal sealed class RequestRefusedException(DirectLineError error) : Exception(error.Message)
{
    /// <summary>What the client is told.</summary>
    public DirectLineError Error { get; } = error;
}
