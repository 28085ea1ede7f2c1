using CrampBot.Dialogs.Commands;
using CrampBot.Knowledge.Loading;
using CrampBot.Triage;

namespace CrampBot.Dialogs.Triage;

/// <summary>The choices of a question that a message names, in the words of their buttons or in others that the content gives for them.</summary>
internal sealed class SpokenChoices
{
    private static readonly char[] Between = [',', ';', '\n', '+', '&', '.'];

    private readonly Question _question;
    private readonly CommandTable _commands;
    private readonly ILookup<string, CrampBot.Triage.Choice> _byButton;
    private readonly ILookup<string, CrampBot.Triage.Choice> _byOtherWords;
    private readonly ILookup<string, CrampBot.Triage.Choice> _bySharedWords;
    private readonly HashSet<string> _none;

    /// <summary>Brings the words of a question into normal form, once for all messages.</summary>
    /// <param name="question">The question, with all its choices.</param>
    /// <param name="commands">The phrases for "no" and "all of them", and the words that add nothing.</param>
    public SpokenChoices(Question question, CommandTable commands)
    {
        _question = question;
        _commands = commands;
        _byButton = question.Choices.ToLookup(choice => NormalForm.Of(choice.Text), StringComparer.Ordinal);
        _byOtherWords = question.Choices
            .SelectMany(choice => choice.Said, (choice, said) => (Choice: choice, Bare: Bare(said)))
            .ToLookup(pair => pair.Bare, pair => pair.Choice, StringComparer.Ordinal);
        _bySharedWords = question.SaidOfSeveral
            .SelectMany(shared => shared.Said.Select(Bare), (shared, bare) => (shared.ChoiceIds, Bare: bare))
            .SelectMany(pair => question.Choices.Where(choice => pair.ChoiceIds.Contains(choice.Id)), (pair, choice) => (Choice: choice, pair.Bare))
            .ToLookup(pair => pair.Bare, pair => pair.Choice, StringComparer.Ordinal);
        _none = [.. question.NoneSaid.Select(Bare)];
    }

    /// <summary>The choice that a message names in the words of its button; null where it names none.</summary>
    /// <param name="said">The message in normal form.</param>
    public CrampBot.Triage.Choice? OnButton(string said) => _byButton[said].FirstOrDefault();

    /// <summary>Reads a message, of which every part must be known.</summary>
    /// <param name="text">What was written.</param>
    /// <param name="facts">What is known: it decides which choices are shown.</param>
    /// <returns>The ids of the choices, or of none; null where a part is not known, or where one can be picked and several are named.</returns>
    public string[]? Read(string text, Facts facts)
    {
        string said = NormalForm.Of(text);
        if (_question.PicksMany && _commands.IsSaid(WordKeys.SaidAll, said))
        {
            return [.. _question.Choices.Where(choice => IsShown(choice, facts)).Select(choice => choice.Id)];
        }

        if (Named(said, facts) is { } whole)
        {
            return [whole];
        }

        string[] parts = Parts(text);
        string?[] named = [.. parts.Select(part => Named(part, facts))];
        string[] picks = [.. named.OfType<string>().Where(id => id != Question.None).Distinct(StringComparer.Ordinal)];
        return parts.Length < 2 || named.Contains(null) ? null
            : picks.Length == 0 ? [Question.None]
            : _question.PicksMany || picks.Length == 1 ? picks
            : null;
    }

    /// <summary>The only choice that may still be true of those that words in a message fit: "half an hour, gone now".</summary>
    /// <param name="text">What was written.</param>
    /// <param name="facts">What is known, with what the message tells.</param>
    /// <returns>The choice; null where no such words are there, or they leave several.</returns>
    public CrampBot.Triage.Choice? OnlyOneLeft(string text, Facts facts) => Parts(text).Select(part => OneLeft(_commands.Bare(part), facts)).FirstOrDefault(choice => choice is not null);

    private string[] Parts(string text) => [.. text.Split(Between).Select(NormalForm.Of).SelectMany(_commands.Parts).Where(part => part.Length > 0)];

    private static bool IsShown(CrampBot.Triage.Choice choice, Facts facts) => choice.IsShown(facts) != Truth.False;

    private string? Named(string said, Facts facts)
    {
        string bare = _commands.Bare(said);
        return _byButton[said].Concat(_byOtherWords[bare]).FirstOrDefault(choice => IsShown(choice, facts))?.Id
            ?? OneLeft(bare, facts)?.Id
            ?? (IsNone(said, bare) ? Question.None : null);
    }

    /// <summary>The only one that may still be true of the choices that words fit, as where it is known that a cramp was long and it "has gone".</summary>
    private CrampBot.Triage.Choice? OneLeft(string bare, Facts facts) =>
        _bySharedWords[bare].Where(choice => choice.Matches.Evaluate(facts, Doubt.Open) != Truth.False).ToArray() is [{ } only] ? only : null;

    private bool IsNone(string said, string bare) => _question.NoneOfThese is { } none
        && (said == NormalForm.Of(none) || _commands.Is(Command.No, said) || _none.Contains(bare));

    private string Bare(string said) => _commands.Bare(NormalForm.Of(said));
}
