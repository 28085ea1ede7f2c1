namespace CrampBot.Triage.Content;

/// <summary>Reads <c>rules.yaml</c>.</summary>
internal sealed class RulesFile(ConditionReader conditions, IReadOnlyDictionary<string, Source> sources)
{
    public const string Name = "rules.yaml";

    public RuleTable Read(string folder, FaultLog faults)
    {
        Entry file = Entry.ReadFile(folder, Name, faults);
        file.AllowOnly("groups", "checks", "unanswered", "in_doubt", "rules");
        conditions.AddGroups(file.Group("groups"));
        HashSet<string> ids = new(StringComparer.Ordinal);
        Entry inDoubt = file.Group("in_doubt");
        return new RuleTable(
            [.. file.Entries("rules").Select(entry => ReadRule(entry, ids))],
            [.. file.Entries("checks").Select(entry => new MustAskCheck(entry.Text("id"), entry.Text("name"), conditions.Read(entry, "clear")))],
            ReadExplanation(file.Group("unanswered")),
            new InDoubt(conditions.Read(inDoubt, "when"), ReadExplanation(inDoubt)));
    }

    private Rule ReadRule(Entry entry, HashSet<string> ids)
    {
        entry.AllowOnly("id", "level", "when", "reason", "now", "seed", "sources");
        string id = entry.Text("id");
        if (!ids.Add(id))
        {
            entry.FaultAt("id", $"The rule {id} is there twice.");
        }

        TriageLevel? level = TriageLevelNames.Find(entry.Text("level"));
        if (level is null)
        {
            entry.FaultAt("level", $"\"{entry.Text("level")}\" is not a level.");
        }

        Condition when = conditions.Read(entry, "when");
        if (when != ConditionReader.Unreadable && !Reachability.CanHold(when))
        {
            entry.FaultAt("when", $"The rule {id} can never fire.");
        }

        return new Rule(id, level ?? TriageLevel.Emergency, when, entry.Text("reason"), entry.OptionalText("now"), entry.OptionalText("seed"), ReadSources(entry));
    }

    private Explanation ReadExplanation(Entry entry) => new(entry.Text("id"), entry.Text("reason"), ReadSources(entry));

    private IReadOnlyList<string> ReadSources(Entry entry)
    {
        IReadOnlyList<string> keys = entry.Texts("sources");
        if (keys.Count == 0)
        {
            entry.Fault("A source is missing.");
        }

        foreach (string key in keys.Where(key => !sources.ContainsKey(key)))
        {
            entry.FaultAt("sources", $"\"{key}\" is not in {SourcesFile.Name}.");
        }

        return keys;
    }
}
