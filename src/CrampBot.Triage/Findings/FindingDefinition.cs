namespace CrampBot.Triage;

/// <summary>What a finding means; one entry of <c>knowledge/en/triage/findings.yaml</c>.</summary>
/// <param name="Id">The id by which rules, questions and phrases name it.</param>
/// <param name="Name">Its name in plain words, as part of a sentence.</param>
/// <param name="Description">What exactly it says, for those who write content.</param>
/// <param name="Kind">What sort of thing it is.</param>
/// <param name="Index">Its number: the place in the file, from 0, by which facts are kept.</param>
public sealed record FindingDefinition(string Id, string Name, string Description, FindingKind Kind, int Index)
{
    /// <summary>Whether "I don't know" counts as present: it is a sign of an emergency that must not be missed.</summary>
    public bool PresentWhenUnanswerable { get; init; }

    /// <summary>Broader findings that are present whenever this one is.</summary>
    public IReadOnlyList<string> Implies { get; init; } = [];

    /// <summary>Findings that cannot be present together with this one.</summary>
    public IReadOnlyList<string> Excludes { get; init; } = [];

    /// <summary>The comparison with a quantity that decides this finding once the number is known; null for most.</summary>
    public Condition? From { get; init; }

    /// <summary>The unit of a quantity; null for every other kind.</summary>
    public string? Unit { get; init; }

    /// <summary>The least number that a quantity can have, in its unit.</summary>
    public double Lowest { get; init; }

    /// <summary>The greatest number that a quantity can have, in its unit.</summary>
    public double Highest { get; init; }

    /// <summary>The values of a choice; empty for every other kind.</summary>
    public IReadOnlyList<string> Values { get; init; } = [];
}
