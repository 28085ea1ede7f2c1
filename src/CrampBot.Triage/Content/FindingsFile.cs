namespace CrampBot.Triage.Content;

/// <summary>Reads <c>findings.yaml</c>.</summary>
internal static class FindingsFile
{
    public const string Name = "findings.yaml";

    public static Vocabulary Read(string folder, FaultLog faults)
    {
        IReadOnlyList<Entry> entries = Entry.ReadFile(folder, Name, faults).Entries("items");
        Dictionary<string, FindingDefinition> definitions = new(StringComparer.Ordinal);
        foreach (Entry entry in entries)
        {
            FindingDefinition definition = ReadOne(entry, definitions.Count);
            if (entry.Has("id") && !definitions.TryAdd(definition.Id, definition))
            {
                entry.Fault($"\"{definition.Id}\" is defined twice.");
            }
        }

        ConditionReader conditions = new(definitions);
        return new Vocabulary([.. entries.Where(entry => entry.Has("id")).DistinctBy(entry => entry.Text("id")).Select(entry => Finish(entry, definitions, conditions))]);
    }

    private static FindingDefinition ReadOne(Entry entry, int index)
    {
        entry.AllowOnly("id", "name", "description", "kind", "flag", "grade", "implies", "excludes", "from", "unit", "lowest", "highest", "values");
        FindingKind? kind = entry.Text("kind") switch
        {
            "sign" => FindingKind.Sign,
            "context" => FindingKind.Context,
            "quantity" => FindingKind.Quantity,
            "choice" => FindingKind.Choice,
            _ => null,
        };
        if (kind is null)
        {
            entry.FaultAt("kind", "A kind is one of sign, context, quantity and choice.");
        }

        if (entry.Has("grade") && !entry.Is("grade", "emergency"))
        {
            entry.FaultAt("grade", "The only grade is emergency.");
        }

        bool measured = kind == FindingKind.Quantity;
        return new FindingDefinition(entry.Text("id"), entry.Text("name"), entry.Text("description"), kind ?? FindingKind.Sign, index)
        {
            PresentWhenUnanswerable = entry.Is("grade", "emergency"),
            Unit = measured ? entry.Text("unit") : null,
            Lowest = measured ? entry.Number("lowest") : 0,
            Highest = measured ? entry.Number("highest") : 0,
            Values = entry.Texts("values"),
        };
    }

    private static FindingDefinition Finish(Entry entry, Dictionary<string, FindingDefinition> definitions, ConditionReader conditions) =>
        definitions[entry.Text("id")] with
        {
            Implies = Known(entry, "implies", definitions),
            Excludes = Known(entry, "excludes", definitions),
            From = conditions.ReadOptional(entry, "from"),
        };

    private static string[] Known(Entry entry, string key, Dictionary<string, FindingDefinition> definitions)
    {
        ILookup<bool, string> byKnown = entry.Texts(key).ToLookup(definitions.ContainsKey);
        foreach (string unknown in byKnown[false])
        {
            entry.FaultAt(key, $"\"{unknown}\" is not a finding.");
        }

        return [.. byKnown[true]];
    }
}
