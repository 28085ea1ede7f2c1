using System.Collections.Frozen;

namespace CrampBot.Triage;

/// <summary>All findings there are, and what follows from each.</summary>
/// <remarks>Findings are numbered, so that what follows from a set of them is drawn without looking up names: advice does so for every choice there is.</remarks>
public sealed class Vocabulary
{
    private readonly FrozenDictionary<string, int> _indexes;
    private readonly FindingDefinition[] _definitions;
    private readonly (int Narrow, int Broad)[] _implications;
    private readonly (int One, int Other)[] _exclusions;
    private readonly int[] _measured;

    /// <summary>Makes a vocabulary.</summary>
    /// <param name="definitions">The findings, each id once, each named finding among them.</param>
    public Vocabulary(IReadOnlyList<FindingDefinition> definitions)
    {
        _definitions = [.. definitions];
        ById = definitions.ToFrozenDictionary(definition => definition.Id, StringComparer.Ordinal);
        _indexes = Enumerable.Range(0, _definitions.Length).ToFrozenDictionary(index => _definitions[index].Id, StringComparer.Ordinal);
        _measured = [.. Enumerable.Range(0, _definitions.Length).Where(index => _definitions[index].From is not null)];
        _exclusions = [.. definitions.SelectMany(one => one.Excludes.SelectMany(other => Both(IndexOf(one.Id), IndexOf(other))))];
        _implications =
        [
            .. definitions.SelectMany(narrow => Broader(narrow).Distinct(StringComparer.Ordinal).Select(broad => (IndexOf(narrow.Id), IndexOf(broad)))),
        ];
    }

    /// <summary>The findings by id.</summary>
    public IReadOnlyDictionary<string, FindingDefinition> ById { get; }

    /// <summary>How many findings there are.</summary>
    internal int Count => _definitions.Length;

    /// <summary>Draws all that follows from what is known.</summary>
    /// <param name="findings">What is known.</param>
    /// <returns>The facts, with every consequence.</returns>
    /// <exception cref="ArgumentException">A finding is not in the vocabulary.</exception>
    public Facts Know(Findings findings)
    {
        Truth[] presence = new Truth[_definitions.Length];
        Array.Fill(presence, Truth.Unknown);
        foreach (Finding finding in findings.Items)
        {
            int index = IndexOf(finding.Id);
            presence[index] = Presence(finding, _definitions[index]);
        }

        Facts facts = new(this, findings, presence);
        foreach (int index in _measured)
        {
            Truth truth = _definitions[index].From!.Evaluate(facts, Doubt.Settled);
            presence[index] = truth == Truth.True ? truth : presence[index] == Truth.Unknown ? truth : presence[index];
        }

        foreach ((int narrow, int broad) in _implications)
        {
            presence[broad] = presence[narrow] == Truth.True ? Truth.True : presence[broad];
        }

        foreach ((int one, int other) in _exclusions)
        {
            presence[other] = presence[one] == Truth.True && presence[other] == Truth.Unknown ? Truth.False : presence[other];
        }

        foreach ((int narrow, int broad) in _implications)
        {
            presence[narrow] = presence[broad] == Truth.False && presence[narrow] == Truth.Unknown ? Truth.False : presence[narrow];
        }

        return facts;
    }

    /// <summary>The number of a finding.</summary>
    /// <param name="id">The id of the finding.</param>
    /// <returns>Its number, from 0.</returns>
    /// <exception cref="ArgumentException">There is no such finding.</exception>
    internal int IndexOf(string id) => _indexes.TryGetValue(id, out int index) ? index : throw new ArgumentException($"\"{id}\" is not a finding.", nameof(id));

    /// <summary>A finding and all that it implies.</summary>
    /// <param name="id">The id of the finding.</param>
    /// <returns>Their numbers.</returns>
    internal IEnumerable<int> WithBroader(string id) => Broader(ById[id]).Prepend(id).Select(IndexOf);

    private static (int One, int Other)[] Both(int one, int other) => [(one, other), (other, one)];

    private static Truth Presence(Finding finding, FindingDefinition definition) => (definition.Kind, finding.Status) switch
    {
        (FindingKind.Quantity or FindingKind.Choice, _) => Truth.Unknown,
        (_, FindingStatus.Present) => Truth.True,
        (_, FindingStatus.Absent) => Truth.False,
        (_, FindingStatus.Uncertain) => definition.PresentWhenUnanswerable && finding.Origin == FindingOrigin.Answer ? Truth.True : Truth.Unknown,
        _ => throw new ArgumentException($"{finding.Status} is not a status.", nameof(finding)),
    };

    private IEnumerable<string> Broader(FindingDefinition narrow) =>
        narrow.Implies.SelectMany(id => Broader(ById[id]).Prepend(id));
}
