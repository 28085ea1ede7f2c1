namespace CrampBot.Triage;

/// <summary>One mistake in the triage content.</summary>
/// <param name="File">The file, relative to the content folder.</param>
/// <param name="Line">The line, counted from 1.</param>
/// <param name="Message">What is wrong, and with what.</param>
public sealed record TriageContentFault(string File, long Line, string Message)
{
    /// <inheritdoc/>
    public override string ToString() => $"{File}:{Line}: {Message}";
}
