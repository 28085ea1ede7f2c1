using CrampBot.Triage.Reading.Clauses;

namespace CrampBot.Triage.Reading.Concepts;

/// <summary>Finds the patterns that can hold in a clause, by the word set that each starts from.</summary>
internal sealed class ConceptIndex
{
    private readonly (Concept Concept, Pattern Pattern, Assertion Says)[][] _byFirstSet;

    /// <summary>Indexes the patterns.</summary>
    /// <param name="concepts">What the reader knows.</param>
    /// <param name="sets">The word sets, complete.</param>
    public ConceptIndex(IReadOnlyList<Concept> concepts, WordSets sets)
    {
        ILookup<int, (Concept Concept, Pattern Pattern, Assertion Says)> byFirst = concepts
            .SelectMany(concept => concept.Present.Select(pattern => (concept, pattern, Assertion.Present))
                .Concat(concept.Absent.Select(pattern => (concept, pattern, Assertion.Absent)))
                .Concat(concept.Unclear.Select(pattern => (concept, pattern, Assertion.Uncertain))))
            .SelectMany(entry => entry.pattern.Groups[0].Elements[0].Distinct().Select(set => (set, entry)))
            .ToLookup(pair => pair.set, pair => pair.entry);
        _byFirstSet = [.. Enumerable.Range(0, sets.Count).Select(set => byFirst[set].ToArray())];
    }

    /// <summary>The patterns that start from a member of a set.</summary>
    public ReadOnlySpan<(Concept Concept, Pattern Pattern, Assertion Says)> StartingFrom(int set) => _byFirstSet[set];
}
