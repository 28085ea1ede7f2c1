namespace CrampBot.Triage;

/// <summary>All findings there are, and what follows from each.</summary>
public sealed class Vocabulary
{
    private readonly List<(string Narrow, string Broad)> _implications;
    private readonly List<FindingDefinition> _measured;
    private readonly List<(string One, string Other)> _exclusions;

    /// <summary>Makes a vocabulary.</summary>
    /// <param name="definitions">The findings, each id once, each named finding among them.</param>
    public Vocabulary(IReadOnlyList<FindingDefinition> definitions)
    {
        ById = definitions.ToDictionary(definition => definition.Id, StringComparer.Ordinal);
        _measured = [.. definitions.Where(definition => definition.From is not null)];
        _exclusions = [.. definitions.SelectMany(one => one.Excludes.Select(other => (one.Id, other)))];
        _implications = [.. definitions.SelectMany(narrow => Broader(narrow).Distinct(StringComparer.Ordinal).Select(broad => (narrow.Id, broad)))];
    }

    /// <summary>The findings by id.</summary>
    public IReadOnlyDictionary<string, FindingDefinition> ById { get; }

    /// <summary>Draws all that follows from what is known.</summary>
    /// <param name="findings">What is known.</param>
    /// <returns>The facts, with every consequence.</returns>
    /// <exception cref="ArgumentException">A finding is not in the vocabulary.</exception>
    public Facts Know(Findings findings)
    {
        Dictionary<string, Truth> presence = new(StringComparer.Ordinal);
        foreach (Finding finding in findings.Items)
        {
            if (Presence(finding) is { } truth)
            {
                presence[finding.Id] = truth;
            }
        }

        Measure(findings, presence);
        foreach ((string narrow, string broad) in _implications.Where(pair => IsTrue(presence, pair.Narrow)))
        {
            presence[broad] = Truth.True;
        }

        foreach ((string one, string other) in _exclusions)
        {
            Exclude(presence, one, other);
            Exclude(presence, other, one);
        }

        foreach ((string narrow, string broad) in _implications.Where(pair => presence.TryGetValue(pair.Broad, out Truth truth) && truth == Truth.False))
        {
            presence.TryAdd(narrow, Truth.False);
        }

        return new Facts(findings, presence);
    }

    private static bool IsTrue(Dictionary<string, Truth> presence, string id) => presence.TryGetValue(id, out Truth truth) && truth == Truth.True;

    private static void Exclude(Dictionary<string, Truth> presence, string one, string other)
    {
        if (IsTrue(presence, one))
        {
            presence.TryAdd(other, Truth.False);
        }
    }

    private Truth? Presence(Finding finding)
    {
        FindingDefinition definition = ById.GetValueOrDefault(finding.Id)
            ?? throw new ArgumentException($"\"{finding.Id}\" is not a finding.", nameof(finding));
        return (definition.Kind, finding.Status) switch
        {
            (FindingKind.Quantity or FindingKind.Choice, _) => null,
            (_, FindingStatus.Present) => Truth.True,
            (_, FindingStatus.Absent) => Truth.False,
            (_, FindingStatus.Uncertain) => definition.PresentWhenUnanswerable && finding.Origin == FindingOrigin.Answer ? Truth.True : null,
            _ => throw new ArgumentException($"{finding.Status} is not a status.", nameof(finding)),
        };
    }

    private void Measure(Findings findings, Dictionary<string, Truth> presence)
    {
        Facts measured = new(findings, presence);
        foreach (FindingDefinition definition in _measured)
        {
            Truth truth = definition.From!.Evaluate(measured, Doubt.Settled);
            if (truth == Truth.True || (truth == Truth.False && !presence.ContainsKey(definition.Id)))
            {
                presence[definition.Id] = truth;
            }
        }
    }

    private IEnumerable<string> Broader(FindingDefinition narrow) =>
        narrow.Implies.SelectMany(id => Broader(ById[id]).Prepend(id));
}
