namespace CrampBot.Triage;

/// <summary>What picked choices say.</summary>
internal static class AnswerReading
{
    public static Findings Read(Question question, IReadOnlyList<string> choiceIds, Facts facts) => choiceIds switch
    {
        [Question.Unknown] => new Findings([.. Open(question, facts).Where(id => IsUnknown(id, facts)).Select(id => new Finding(id, FindingStatus.Uncertain, FindingOrigin.Answer))]),
        [Question.None] when question.PicksMany => Picked(question, [], facts),
        [] => throw new ArgumentException($"No choice of \"{question.Id}\" is given.", nameof(choiceIds)),
        [_, _, ..] when !question.PicksMany => throw new ArgumentException($"\"{question.Id}\" takes one choice.", nameof(choiceIds)),
        _ => Picked(question, [.. choiceIds.Select(id => Find(question, id))], facts),
    };

    private static Choice Find(Question question, string choiceId) =>
        question.Choices.FirstOrDefault(choice => string.Equals(choice.Id, choiceId, StringComparison.Ordinal))
        ?? throw new ArgumentException($"\"{choiceId}\" is not a choice of \"{question.Id}\".", nameof(choiceId));

    private static Findings Picked(Question question, IReadOnlyList<Choice> choices, Facts facts)
    {
        IEnumerable<Finding> said = choices.SelectMany(choice => choice.Sets);
        Findings picked = new([.. said.DistinctBy(finding => finding.Id)]);
        return question.PicksMany
            ? new Findings([.. picked.Items, .. Open(question, facts).Where(id => picked.Of(id) is null && facts.Presence(id) != Truth.True).Select(id => new Finding(id, FindingStatus.Absent, FindingOrigin.Answer))])
            : picked;
    }

    private static bool IsUnknown(string id, Facts facts) => facts.Presence(id) == Truth.Unknown && facts.Number(id) is null && facts.Choice(id) is null;

    private static IEnumerable<string> Open(Question question, Facts facts) => question.Choices
        .Where(choice => choice.IsShown(facts) == Truth.True && choice.Matches.Evaluate(facts, Doubt.Open) == Truth.Unknown)
        .SelectMany(choice => choice.Sets)
        .Select(finding => finding.Id)
        .Distinct(StringComparer.Ordinal);
}
