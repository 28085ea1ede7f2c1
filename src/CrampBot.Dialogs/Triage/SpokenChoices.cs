using CrampBot.Dialogs.Commands;
using CrampBot.Knowledge.Loading;
using CrampBot.Triage;

namespace CrampBot.Dialogs.Triage;

/// <summary>The choices of a question that a message names, in the words of their buttons or in others that the content gives for them.</summary>
/// <param name="question">The question, with the choices that are shown.</param>
/// <param name="commands">The phrases for "no" and "all of them", and the words that add nothing.</param>
internal sealed class SpokenChoices(Question question, CommandTable commands)
{
    private static readonly char[] Between = [',', ';', '\n', '+', '&', '.'];

    /// <summary>Reads a message, of which every part must be known.</summary>
    /// <param name="text">What was written.</param>
    /// <returns>The ids of the choices, or of none; null where a part is not known, or where one can be picked and several are named.</returns>
    public string[]? Read(string text)
    {
        string said = NormalForm.Of(text);
        if (question.PicksMany && commands.IsSaid(WordKeys.SaidAll, said))
        {
            return [.. question.Choices.Select(choice => choice.Id)];
        }

        if (Named(said) is { } whole)
        {
            return [whole];
        }

        string[] parts = [.. text.Split(Between).Select(NormalForm.Of).SelectMany(commands.Parts).Where(part => part.Length > 0)];
        string?[] named = [.. parts.Select(Named)];
        string[] picks = [.. named.OfType<string>().Where(id => id != Question.None).Distinct(StringComparer.Ordinal)];
        return parts.Length < 2 || named.Contains(null) ? null
            : picks.Length == 0 ? [Question.None]
            : question.PicksMany || picks.Length == 1 ? picks
            : null;
    }

    private string? Named(string said)
    {
        string bare = commands.Bare(said);
        return question.Choices.FirstOrDefault(choice => NormalForm.Of(choice.Text) == said)?.Id
            ?? question.Choices.FirstOrDefault(choice => choice.Said.Any(other => commands.Bare(NormalForm.Of(other)) == bare))?.Id
            ?? (IsNone(said, bare) ? Question.None : null);
    }

    private bool IsNone(string said, string bare) =>
        question.NoneOfThese is { } none
        && (said == NormalForm.Of(none) || commands.Is(Command.No, said) || question.NoneSaid.Any(other => commands.Bare(NormalForm.Of(other)) == bare));
}
