namespace CrampBot.Triage;

/// <summary>Whether the answer to a question could still change the advice.</summary>
/// <param name="content">The content.</param>
internal sealed class Relevance(TriageContent content)
{
    private readonly Dictionary<Rule, HashSet<string>> _rulesMention = content.Rules.Rules.ToDictionary(rule => rule, rule => Mentioned(rule.When));
    private readonly Dictionary<MustAskCheck, HashSet<string>> _checksMention = content.Rules.Checks.ToDictionary(check => check, check => Mentioned(check.Clear));
    private readonly HashSet<string> _adviceMentions = [.. content.Dispositions.Advice.SelectMany(advice => advice.When.Mentions)];
    private readonly Dictionary<string, HashSet<string>> _broader = content.Vocabulary.ById.Keys.ToDictionary(id => id, id => Broader(content, id));

    /// <summary>The findings that could still change the advice, if questions can settle them.</summary>
    /// <param name="facts">What is known.</param>
    /// <param name="mayBeAsked">The findings that questions not yet answered may settle.</param>
    /// <returns>The ids of those findings.</returns>
    public IReadOnlySet<string> Of(Facts facts, IReadOnlySet<string> mayBeAsked)
    {
        HashSet<string> open = [.. mayBeAsked.SelectMany(id => _broader[id])];
        Facts askable = facts.OpenOnlyTo(open);
        TriageLevel settled = content.Rules.Rules
            .Where(rule => rule.When.Evaluate(askable, Doubt.Open) == Truth.True)
            .Select(rule => rule.Level)
            .DefaultIfEmpty(TriageLevel.SelfCare)
            .Min();

        HashSet<string> matters = new(StringComparer.Ordinal);
        foreach ((Rule rule, HashSet<string> mentioned) in _rulesMention)
        {
            if (rule.Level < settled && rule.When.Evaluate(askable, Doubt.Open) == Truth.Unknown)
            {
                matters.UnionWith(mentioned);
            }
        }

        if (settled == TriageLevel.SelfCare)
        {
            matters.UnionWith(_checksMention.Where(pair => pair.Key.Clear.Evaluate(askable, Doubt.Open) == Truth.Unknown).SelectMany(pair => pair.Value));
        }

        if (content.Dispositions.ByLevel[settled].HasAdvice)
        {
            matters.UnionWith(_adviceMentions.Where(id => content.Vocabulary.ById[id].Kind == FindingKind.Choice));
        }

        return matters;
    }

    /// <summary>Whether a finding, or one that it implies, is among those that matter.</summary>
    /// <param name="id">The id of the finding.</param>
    /// <param name="matters">The ids of those that matter.</param>
    /// <returns>Whether it could still change the advice.</returns>
    public bool Touches(string id, IReadOnlySet<string> matters) => matters.Overlaps(_broader[id]);

    private static HashSet<string> Mentioned(Condition condition) => new(condition.Mentions, StringComparer.Ordinal);

    private static HashSet<string> Broader(TriageContent content, string id)
    {
        HashSet<string> broader = new(StringComparer.Ordinal) { id };
        foreach (string implied in content.Vocabulary.ById[id].Implies)
        {
            broader.UnionWith(Broader(content, implied));
        }

        return broader;
    }
}
