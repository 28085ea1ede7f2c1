using System.Diagnostics.CodeAnalysis;

namespace CrampBot.Triage;

/// <summary>The triage content has mistakes; the message lists every one of them with its file and line.</summary>
[SuppressMessage("Design", "CA1032", Justification = "Without its faults the exception would say nothing.")]
public sealed class TriageContentException : Exception
{
    /// <summary>Makes the exception.</summary>
    /// <param name="faults">The mistakes, at least one.</param>
    public TriageContentException(IReadOnlyList<TriageContentFault> faults)
        : base(string.Join(Environment.NewLine, faults))
    {
        Faults = faults;
    }

    /// <summary>The mistakes, by file and line.</summary>
    public IReadOnlyList<TriageContentFault> Faults { get; }
}
