namespace CrampBot.Triage;

/// <summary>How soon a person should be seen, why, what to do, and what would change it.</summary>
/// <param name="Level">How soon.</param>
/// <param name="Title">The advice in one line.</param>
/// <param name="TimeFrame">How soon, in words.</param>
/// <param name="Reasons">Every rule that fired, most urgent first; at least one.</param>
/// <param name="Now">What to do now: first what the reasons ask for, then what the level does.</param>
/// <param name="Worsening">When to get help sooner.</param>
/// <param name="Unknown">What is open, in plain words: must-ask checks not answered "no", and answers of "I don't know".</param>
/// <param name="Counterfactuals">Single answers that would make the advice more urgent, most urgent first.</param>
/// <param name="AdviceSections">Ids of knowledge sections on care at home, in the order to offer them; none where care at home is not the advice.</param>
/// <param name="Reviewed">The day the triage content was last checked against its sources.</param>
/// <param name="DisclaimerKey">The key of the disclaimer that must go with it.</param>
public sealed record Assessment(
    TriageLevel Level,
    string Title,
    string TimeFrame,
    IReadOnlyList<Reason> Reasons,
    IReadOnlyList<string> Now,
    string Worsening,
    IReadOnlyList<string> Unknown,
    IReadOnlyList<Counterfactual> Counterfactuals,
    IReadOnlyList<string> AdviceSections,
    DateOnly Reviewed,
    string DisclaimerKey);
