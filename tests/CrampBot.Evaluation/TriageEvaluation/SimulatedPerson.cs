using CrampBot.Triage;

namespace CrampBot.Evaluation.TriageEvaluation;

/// <summary>Answers each question truthfully from the facts of a vignette, by its choices.</summary>
internal sealed class SimulatedPerson
{
    private readonly Facts _truth;

    public SimulatedPerson(Findings facts, Vocabulary vocabulary)
    {
        IEnumerable<Finding> notSo = vocabulary.ById.Values
            .Where(definition => definition.Kind is FindingKind.Sign or FindingKind.Context && facts.Of(definition.Id) is null)
            .Select(definition => new Finding(definition.Id, FindingStatus.Absent, FindingOrigin.Answer));
        _truth = vocabulary.Know(new Findings([.. facts.Items, .. notSo]));
    }

    public IReadOnlyList<string> Answer(Question question)
    {
        string[] fitting = [.. question.Choices.Where(choice => choice.Matches.Evaluate(_truth, Doubt.Settled) == Truth.True).Select(choice => choice.Id)];
        return fitting switch
        {
            [] when question.PicksMany => [Question.None],
            [] => [Question.Unknown],
            [var first, ..] when !question.PicksMany => [first],
            _ => fitting,
        };
    }
}
