namespace CrampBot.Triage;

/// <summary>One question of the interview.</summary>
/// <param name="Id">The id of the question.</param>
/// <param name="Chapter">The part of the conversation it belongs to.</param>
/// <param name="Title">What the summary and the buttons call it.</param>
/// <param name="Named">What people call it when they want to change their answer, in lower case.</param>
/// <param name="Ask">The question in the words the person sees.</param>
/// <param name="Why">The answer to "why do you ask?".</param>
/// <param name="Explain">The answer to "what does that mean?".</param>
/// <param name="PicksMany">Whether several choices may be picked; each that is not picked is then absent.</param>
/// <param name="Choices">The choices, in the order shown.</param>
/// <param name="NoneOfThese">The choice that picks none; null where one must be picked.</param>
/// <param name="IDoNotKnow">The choice that leaves it open.</param>
public sealed record Question(
    string Id,
    Chapter Chapter,
    string Title,
    IReadOnlyList<string> Named,
    string Ask,
    string Why,
    string Explain,
    bool PicksMany,
    IReadOnlyList<Choice> Choices,
    string? NoneOfThese,
    string IDoNotKnow)
{
    /// <summary>The id that answers with none of the choices.</summary>
    public const string None = "none";

    /// <summary>The id that answers "I don't know".</summary>
    public const string Unknown = "unknown";

    /// <summary>A scale that may be answered beside the choices; null where the question has none.</summary>
    public Scale? Scale { get; init; }

    /// <summary>The quantity that a number alone tells in answer to it; null where a number alone tells nothing.</summary>
    public string? Number { get; init; }

    /// <summary>Other words for none of the choices that are an answer by themselves, in lower case.</summary>
    public IReadOnlyList<string> NoneSaid { get; init; } = [];

    /// <summary>Words that fit several choices, and are an answer where only one of these may still be true.</summary>
    public IReadOnlyList<SharedWords> SaidOfSeveral { get; init; } = [];

    /// <summary>The ids of the findings that its answers settle, each once.</summary>
    public IReadOnlyList<string> Settles { get; } = [.. Choices.SelectMany(choice => choice.Sets).Select(finding => finding.Id).Distinct(StringComparer.Ordinal)];
}
