using System.Diagnostics.CodeAnalysis;

namespace CrampBot.Knowledge.Loading;

/// <summary>The knowledge folder has faults; the message lists every one of them.</summary>
[SuppressMessage("Design", "CA1032", Justification = "Without its faults the exception would say nothing.")]
public sealed class ContentException : Exception
{
    /// <summary>Makes the exception.</summary>
    /// <param name="faults">Every fault found; at least one.</param>
    public ContentException(IReadOnlyList<ContentFault> faults)
        : base(string.Join(Environment.NewLine, faults))
    {
        Faults = faults;
    }

    /// <summary>Every fault found, by file and line.</summary>
    public IReadOnlyList<ContentFault> Faults { get; }
}
