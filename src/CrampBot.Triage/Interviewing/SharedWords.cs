namespace CrampBot.Triage;

/// <summary>Words that fit several choices of a question, as "it has gone" fits each length of a cramp that is over.</summary>
/// <param name="ChoiceIds">The choices, two or more.</param>
/// <param name="Said">The words, in lower case.</param>
public sealed record SharedWords(IReadOnlyList<string> ChoiceIds, IReadOnlyList<string> Said);
