namespace CrampBot.Triage;

/// <summary>Which findings could still change the advice.</summary>
/// <param name="content">The content.</param>
internal sealed class Relevance(TriageContent content)
{
    private readonly (Rule Rule, int[] Mentions)[] _mostUrgentFirst =
        [.. content.Rules.Rules.OrderBy(rule => rule.Level).Select(rule => (rule, Mentioned(rule.When, content)))];

    private readonly (MustAskCheck Check, int[] Mentions)[] _checks = [.. content.Rules.Checks.Select(check => (check, Mentioned(check.Clear, content)))];
    private readonly int[] _advice =
    [
        .. content.Dispositions.Advice
            .SelectMany(advice => advice.When.Mentions)
            .Where(id => content.Vocabulary.ById[id].Kind == FindingKind.Choice)
            .Distinct()
            .Select(content.Vocabulary.IndexOf),
    ];

    /// <summary>The findings that could still change the advice.</summary>
    /// <param name="askable">What is known; open only to what questions may still settle.</param>
    /// <returns>The most urgent level that learning about each finding could lead to, by number; null where it could change nothing.</returns>
    public TriageLevel?[] Of(Facts askable)
    {
        Truth[] truths = [.. _mostUrgentFirst.Select(pair => pair.Rule.When.Evaluate(askable, Doubt.Open))];
        int first = Array.IndexOf(truths, Truth.True);
        TriageLevel settled = first < 0 ? TriageLevel.SelfCare : _mostUrgentFirst[first].Rule.Level;
        TriageLevel?[] matters = new TriageLevel?[content.Vocabulary.Count];
        for (int rule = 0; rule < truths.Length && _mostUrgentFirst[rule].Rule.Level < settled; rule++)
        {
            if (truths[rule] == Truth.Unknown)
            {
                Add(matters, _mostUrgentFirst[rule].Mentions, _mostUrgentFirst[rule].Rule.Level);
            }
        }

        foreach ((MustAskCheck check, int[] mentions) in _checks)
        {
            if (settled == TriageLevel.SelfCare && IsOpen(check.Clear, askable))
            {
                Add(matters, mentions, TriageLevel.Routine);
            }
        }

        if (settled >= TriageLevel.Routine)
        {
            Add(matters, _advice, TriageLevel.SelfCare);
        }

        return matters;
    }

    private static bool IsOpen(Condition condition, Facts facts) => condition.Evaluate(facts, Doubt.Open) == Truth.Unknown;

    private static void Add(TriageLevel?[] matters, int[] findings, TriageLevel level)
    {
        foreach (int finding in findings)
        {
            matters[finding] ??= level;
        }
    }

    private static int[] Mentioned(Condition condition, TriageContent content) => [.. condition.Mentions.Distinct().Select(content.Vocabulary.IndexOf)];
}
