namespace CrampBot.Triage.Content;

/// <summary>Whether a condition can hold for anybody, and what it needs can become known by asking.</summary>
internal static class Reachability
{
    /// <summary>The findings that decide something and that no question asks about.</summary>
    /// <param name="content">The content.</param>
    /// <returns>Their ids, in order: these become known only where a person tells of them.</returns>
    public static IReadOnlyList<string> NeverAsked(TriageContent content)
    {
        IEnumerable<Choice> choices = content.Questions.Questions.SelectMany(question => question.Choices);
        HashSet<int> asked =
        [
            .. choices.SelectMany(choice => choice.Sets.Select(finding => finding.Id).Concat(choice.Matches.Mentions)).SelectMany(content.Vocabulary.WithBroader),
        ];
        IEnumerable<Condition> conditions =
        [
            .. content.Rules.Rules.Select(rule => rule.When),
            .. content.Rules.Checks.Select(check => check.Clear),
            content.Rules.InDoubt.When,
        ];
        return
        [
            .. conditions.SelectMany(condition => condition.Mentions).Distinct(StringComparer.Ordinal)
                .Where(id => !asked.Contains(content.Vocabulary.IndexOf(id)))
                .Order(StringComparer.Ordinal),
        ];
    }

    /// <summary>Looks for an answer to every finding named that makes the condition hold.</summary>
    /// <param name="condition">The condition.</param>
    /// <returns>Whether there is one, taking each finding on its own.</returns>
    public static bool CanHold(Condition condition) => Ways(condition, wanted: true).Any();

    private static IEnumerable<Way> Ways(Condition condition, bool wanted) => condition switch
    {
        IsPresent finding => [Way.Free.With(finding.Id, wanted ? (1, 1) : (0, 0))],
        IsChoice choice => [Way.Free.With($"{choice.Id} is {choice.Value}", wanted ? (1, 1) : (0, 0))],
        IsQuantity quantity => [Way.Free.With(quantity.Id, Range(quantity, wanted))],
        DoesNotHold not => Ways(not.Part, !wanted),
        IsCertain certain => Ways(certain.Part, wanted),
        AllOf all => wanted ? Together(all.Parts, wanted) : all.Parts.SelectMany(part => Ways(part, wanted)),
        AnyOf any => wanted ? any.Parts.SelectMany(part => Ways(part, wanted)) : Together(any.Parts, wanted),
        _ => throw new ArgumentException($"{condition.GetType().Name} is not a condition.", nameof(condition)),
    };

    private static IEnumerable<Way> Together(IEnumerable<Condition> parts, bool wanted) =>
        parts.Aggregate<Condition, IEnumerable<Way>>([Way.Free], (ways, part) => ways.SelectMany(way => Ways(part, wanted).Select(way.And).OfType<Way>()));

    private static (double From, double To) Range(IsQuantity quantity, bool wanted) => (quantity.Comparison, wanted) switch
    {
        (Comparison.Below, true) or (Comparison.AtLeast, false) => (double.NegativeInfinity, Math.BitDecrement(quantity.Number)),
        (Comparison.AtMost, true) or (Comparison.Above, false) => (double.NegativeInfinity, quantity.Number),
        (Comparison.AtLeast, true) or (Comparison.Below, false) => (quantity.Number, double.PositiveInfinity),
        (Comparison.Above, true) or (Comparison.AtMost, false) => (Math.BitIncrement(quantity.Number), double.PositiveInfinity),
        _ => throw new ArgumentException($"{quantity.Comparison} is not a comparison.", nameof(quantity)),
    };

    /// <summary>What each finding must be, from and to; a finding that is not there may be anything.</summary>
    private sealed record Way(Dictionary<string, (double From, double To)> Ranges)
    {
        public static Way Free { get; } = new(new Dictionary<string, (double From, double To)>(StringComparer.Ordinal));

        public Way With(string id, (double From, double To) range) => new(new Dictionary<string, (double From, double To)>(Ranges, StringComparer.Ordinal) { [id] = range });

        public Way? And(Way other)
        {
            Dictionary<string, (double From, double To)> both = new(Ranges, StringComparer.Ordinal);
            foreach ((string id, (double from, double to)) in other.Ranges)
            {
                (double From, double To) mine = both.GetValueOrDefault(id, (double.NegativeInfinity, double.PositiveInfinity));
                both[id] = (Math.Max(mine.From, from), Math.Min(mine.To, to));
            }

            return both.Values.All(range => range.From <= range.To) ? new Way(both) : null;
        }
    }
}
