namespace CrampBot.Triage.Content;

/// <summary>Reads the conditions of the files with the findings and groups that they may name.</summary>
internal sealed class ConditionReader(IReadOnlyDictionary<string, FindingDefinition> definitions)
{
    public static readonly Condition Unreadable = new AnyOf([]);

    private readonly Dictionary<string, Condition> _groups = new(StringComparer.Ordinal);

    public IEnumerable<Condition> Groups => _groups.Values;

    public void AddGroups(Entry groups)
    {
        foreach ((string name, _) in groups.Pairs)
        {
            if (definitions.ContainsKey(name))
            {
                groups.FaultAt(name, $"The group \"{name}\" has the name of a finding.");
            }

            _groups[name] = Read(groups, name);
        }
    }

    public Condition Read(Entry entry, string key)
    {
        try
        {
            return ConditionParser.Parse(entry.Text(key), definitions, _groups);
        }
        catch (FormatException mistake)
        {
            entry.FaultAt(key, mistake.Message);
            return Unreadable;
        }
    }

    public Condition? ReadOptional(Entry entry, string key) => entry.Has(key) ? Read(entry, key) : null;
}
