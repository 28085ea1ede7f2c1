namespace CrampBot.Triage.Content;

/// <summary>Collects the mistakes of all files, so that a writer sees them at once.</summary>
internal sealed class FaultLog
{
    private readonly List<TriageContentFault> _faults = [];

    public void Add(string file, long line, string message) => _faults.Add(new TriageContentFault(file, line, message));

    public void ThrowIfAny()
    {
        if (_faults.Count > 0)
        {
            throw new TriageContentException([.. _faults.OrderBy(fault => fault.File, StringComparer.Ordinal).ThenBy(fault => fault.Line)]);
        }
    }
}
