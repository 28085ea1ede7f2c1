namespace CrampBot.Triage;

/// <summary>Which findings could still change the advice.</summary>
/// <param name="content">The content.</param>
internal sealed class Relevance(TriageContent content)
{
    private readonly (Rule Rule, HashSet<string> Mentions)[] _rules = [.. content.Rules.Rules.Select(rule => (rule, Mentioned(rule.When)))];
    private readonly (MustAskCheck Check, HashSet<string> Mentions)[] _checks = [.. content.Rules.Checks.Select(check => (check, Mentioned(check.Clear)))];
    private readonly string[] _advice =
    [
        .. content.Dispositions.Advice.SelectMany(advice => advice.When.Mentions).Where(id => content.Vocabulary.ById[id].Kind == FindingKind.Choice).Distinct(),
    ];

    private readonly Dictionary<string, HashSet<string>> _broader = content.Vocabulary.ById.Keys.ToDictionary(id => id, id => WithImplied(content, id));

    /// <summary>The findings that could still change the advice.</summary>
    /// <param name="askable">What is known; open only to what questions may still settle.</param>
    /// <returns>Each such finding with the most urgent level that it could lead to.</returns>
    public IReadOnlyDictionary<string, TriageLevel> Of(Facts askable)
    {
        TriageLevel settled = _rules
            .Where(pair => pair.Rule.When.Evaluate(askable, Doubt.Open) == Truth.True)
            .Select(pair => pair.Rule.Level)
            .DefaultIfEmpty(TriageLevel.SelfCare)
            .Min();

        Dictionary<string, TriageLevel> matters = new(StringComparer.Ordinal);
        foreach ((Rule rule, HashSet<string> mentions) in _rules.Where(pair => pair.Rule.Level < settled && IsOpen(pair.Rule.When, askable)).OrderBy(pair => pair.Rule.Level))
        {
            Add(matters, mentions, rule.Level);
        }

        if (settled == TriageLevel.SelfCare)
        {
            Add(matters, _checks.Where(pair => IsOpen(pair.Check.Clear, askable)).SelectMany(pair => pair.Mentions), TriageLevel.Routine);
        }

        if (settled >= TriageLevel.Routine)
        {
            Add(matters, _advice, TriageLevel.SelfCare);
        }

        return matters;
    }

    /// <summary>The most urgent level that learning about a finding could lead to.</summary>
    /// <param name="id">The id of the finding.</param>
    /// <param name="matters">What matters, from <see cref="Of"/>.</param>
    /// <returns>The level, or null where learning about it could change nothing.</returns>
    public TriageLevel? Reach(string id, IReadOnlyDictionary<string, TriageLevel> matters) =>
        _broader[id].Where(matters.ContainsKey).Select(broad => (TriageLevel?)matters[broad]).Min();

    /// <summary>A finding and all that it implies.</summary>
    /// <param name="id">The id of the finding.</param>
    /// <returns>The ids.</returns>
    public IReadOnlySet<string> Broader(string id) => _broader[id];

    private static bool IsOpen(Condition condition, Facts facts) => condition.Evaluate(facts, Doubt.Open) == Truth.Unknown;

    private static void Add(Dictionary<string, TriageLevel> matters, IEnumerable<string> ids, TriageLevel level)
    {
        foreach (string id in ids)
        {
            matters.TryAdd(id, level);
        }
    }

    private static HashSet<string> Mentioned(Condition condition) => new(condition.Mentions, StringComparer.Ordinal);

    private static HashSet<string> WithImplied(TriageContent content, string id) =>
        [id, .. content.Vocabulary.ById[id].Implies.SelectMany(implied => WithImplied(content, implied))];
}
