namespace CrampBot.Knowledge.Loading;

/// <summary>Collects faults while a folder is read, so that all of them are reported at once.</summary>
internal sealed class FaultList
{
    private readonly List<ContentFault> _faults = [];

    public bool IsEmpty => _faults.Count == 0;

    public void Add(Place place, string message, string remedy) => _faults.Add(new ContentFault(place.File, place.Line, message, remedy));

    public IReadOnlyList<ContentFault> InOrder() =>
        [.. _faults.Distinct().OrderBy(fault => fault.File, StringComparer.Ordinal).ThenBy(fault => fault.Line)];
}
