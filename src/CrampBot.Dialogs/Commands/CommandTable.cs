using System.Runtime.CompilerServices;
using CrampBot.Knowledge.Loading;
using CrampBot.Knowledge.Wording;
using CrampBot.Triage;

namespace CrampBot.Dialogs.Commands;

/// <summary>Which phrase is which command.</summary>
public sealed class CommandTable
{
    private const char Between = '|';
    private static readonly string[] PhraseKeys =
    [
        WordKeys.SaidYes,
        WordKeys.SaidNo,
        WordKeys.SaidNotSure,
        WordKeys.TriageBeginnings,
        WordKeys.SaidSupposing,
        WordKeys.SaidBegun,
        WordKeys.SaidNotWell,
        WordKeys.SaidGone,
        WordKeys.SaidDenial,
        WordKeys.SaidCorrection,
        WordKeys.SaidPerson,
        WordKeys.SaidAll,
        WordKeys.SaidExcept,
        WordKeys.SaidJoins,
        WordKeys.SaidNoneOfIt,
        WordKeys.SaidNotNow,
        WordKeys.PlaceFirst,
        WordKeys.PlaceLast,
        WordKeys.PlaceEndings,
        WordKeys.PlaceNouns,
        WordKeys.PlaceFillers,
        WordKeys.SaidWasNotSo,
        WordKeys.SaidRelation,
        WordKeys.SaidToo,
        WordKeys.SaidNowFor,
        WordKeys.SaidAlso,
        WordKeys.ShowBeginnings,
        WordKeys.ShowToDoctor,
        WordKeys.SaidFitsMe,
        WordKeys.SaidReversal,
        WordKeys.SaidIsNotSo,
        WordKeys.SaidItIsNot,
        WordKeys.SaidIsSo,
        WordKeys.CrisisIsOver,
        WordKeys.CrisisIsSafe,
        .. WordKeys.Afterwards,
        .. WordKeys.InEmergency,
    ];
    private static readonly ConditionalWeakTable<Words, CommandTable> Made = [];
    private readonly Dictionary<Command, HashSet<string>> _phrases;

    private readonly HashSet<string> _questionBeginnings;
    private readonly HashSet<string> _questionWords;
    private readonly HashSet<string> _ownWords;
    private readonly HashSet<string> _fillers;
    private readonly Dictionary<string, HashSet<string>> _said;
    private readonly Dictionary<string, string[]> _counted;

    private CommandTable(Words words)
    {
        _phrases = Enum.GetValues<Command>().ToDictionary(command => command, command => Phrases(WordKeys.Of(command), words));
        _questionBeginnings = Phrases(WordKeys.QuestionBeginnings, words);
        _questionWords = Phrases(WordKeys.QuestionWords, words);
        _ownWords = Phrases(WordKeys.GroupOwnWords, words);
        _fillers = Phrases(WordKeys.SaidFillers, words);
        _said = PhraseKeys.ToDictionary(key => key, key => Phrases(key, words));
        _counted = new[] { WordKeys.PlaceOrdinals, WordKeys.PlaceNumbers }.ToDictionary(key => key, key => InOrder(key, words));
    }

    /// <summary>The table of a phrase book, made once for each.</summary>
    /// <param name="words">The bot's own words.</param>
    public static CommandTable Of(Words words) => Made.GetValue(words, static words => new CommandTable(words));

    /// <summary>Whether a message is a command.</summary>
    /// <param name="command">The command.</param>
    /// <param name="said">The message in normal form.</param>
    public bool Is(Command command, string said) => _phrases[command].Contains(said);

    /// <summary>Whether a message asks something, rather than telling it.</summary>
    /// <param name="text">The message as it was written.</param>
    public bool IsQuestion(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.EndsWith('?') || _questionBeginnings.Contains(NormalForm.Of(text).Split(' ')[0]);
    }

    /// <summary>Whether a message begins with one of some words and phrases.</summary>
    /// <param name="key">The key of the phrases.</param>
    /// <param name="said">The message in normal form.</param>
    public bool Begins(string key, string said)
    {
        ArgumentNullException.ThrowIfNull(said);
        return _said[key].Any(phrase => said == phrase || said.StartsWith($"{phrase} ", StringComparison.Ordinal));
    }

    /// <summary>Whether a message holds one of some words and phrases, wherever.</summary>
    /// <param name="key">The key of the phrases.</param>
    /// <param name="said">The message in normal form.</param>
    public bool Holds(string key, string said)
    {
        string padded = $" {said} ";
        return _said[key].Any(phrase => padded.Contains($" {phrase} ", StringComparison.Ordinal));
    }

    /// <summary>Whether a message is one of some phrases.</summary>
    /// <param name="key">The key of the phrases.</param>
    /// <param name="said">The message in normal form.</param>
    public bool IsSaid(string key, string said) => _said[key].Contains(said);

    /// <summary>What a message excepts from a "none": "breathless" of "none except breathless".</summary>
    /// <param name="text">The message as it was written.</param>
    /// <returns>The rest in normal form; null where the message excepts nothing.</returns>
    public string? Exception(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return After(WordKeys.SaidExcept, NormalForm.Of(text));
    }

    /// <summary>What follows the "not sure" that a message begins with: "i can walk" of "dunno i can walk".</summary>
    /// <param name="said">The message in normal form.</param>
    /// <returns>The rest; null where the message does not begin so, or says no more.</returns>
    public string? WithoutNotSure(string said) => After(WordKeys.SaidNotSure, said);

    /// <summary>What follows the "no" that a message begins with: "i can breathe fine" of "no i can breathe fine".</summary>
    /// <param name="said">The message in normal form.</param>
    /// <returns>The rest; null where the message does not begin so, or says no more.</returns>
    public string? WithoutNo(string said) => After(WordKeys.SaidNo, said);

    /// <summary>A message without the words at its ends that add nothing, as in "it is mostly at night".</summary>
    /// <param name="said">The message in normal form.</param>
    public string Bare(string said)
    {
        ArgumentNullException.ThrowIfNull(said);
        List<string> words = [.. said.Split(' ').SkipWhile(_fillers.Contains)];
        while (words is [.., { } last] && _fillers.Contains(last))
        {
            words.RemoveAt(words.Count - 1);
        }

        return words.Count == 0 ? said : string.Join(' ', words);
    }

    /// <summary>The parts of a message, parted at words like "and".</summary>
    /// <param name="said">The message in normal form.</param>
    public IEnumerable<string> Parts(string said)
    {
        ArgumentNullException.ThrowIfNull(said);
        string[] words = said.Split(' ');
        int start = 0;
        for (int end = 0; end <= words.Length; end++)
        {
            if (end == words.Length || IsSaid(WordKeys.SaidJoins, words[end]))
            {
                yield return string.Join(' ', words[start..end]);
                start = end + 1;
            }
        }
    }

    /// <summary>Whether a word often asks something, wherever it stands.</summary>
    /// <param name="word">A word in normal form.</param>
    public bool IsQuestionWord(string word) => _questionWords.Contains(word);

    /// <summary>Whether a word shows that people speak of themselves.</summary>
    /// <param name="word">A word in normal form.</param>
    public bool IsOwnWord(string word) => _ownWords.Contains(word);

    /// <summary>Finds the command a message gives.</summary>
    /// <param name="said">The message in normal form.</param>
    /// <returns>The command; null where the message gives none, or only answers a question.</returns>
    public Command? Find(string said)
    {
        foreach (Command command in Enum.GetValues<Command>().Where(command => command < Command.No))
        {
            if (Is(command, said))
            {
                return command;
            }
        }

        return AsksForTriage(said) ? Command.Triage
            : Begins(WordKeys.ShowBeginnings, said) && Holds(WordKeys.ShowToDoctor, said) ? Command.ForTheDoctor : null;
    }

    /// <summary>Whether a message asks whether to see someone, with the trouble told before or after it.</summary>
    private bool AsksForTriage(string said) => !Holds(WordKeys.SaidSupposing, said)
        && (Begins(WordKeys.TriageBeginnings, said) || _said[WordKeys.TriageBeginnings].Any(phrase => said.EndsWith($" {phrase}", StringComparison.Ordinal)));

    /// <summary>Finds the question whose answer a message wants to change, as in "change severity".</summary>
    /// <param name="said">The message in normal form.</param>
    /// <param name="questions">The questions there are.</param>
    /// <param name="isByNameAlone">Whether the name alone is enough, because the person was asked which.</param>
    /// <returns>The question; null where the message names none.</returns>
    public Question? FindChange(string said, QuestionList questions, bool isByNameAlone = false)
    {
        ArgumentNullException.ThrowIfNull(said);
        ArgumentNullException.ThrowIfNull(questions);
        return _phrases[Command.Change]
            .Where(phrase => said.StartsWith($"{phrase} ", StringComparison.Ordinal))
            .Select(phrase => said[(phrase.Length + 1)..])
            .Concat(isByNameAlone ? [said] : [])
            .Select(name => questions.Questions.FirstOrDefault(question =>
                NormalForm.Of(question.Title) == name || question.Named.Any(named => NormalForm.Of(named) == name)))
            .FirstOrDefault(question => question is not null);
    }

    /// <summary>Which of some words that count up from one a word is; null where it is none of them.</summary>
    /// <param name="key">The key of the words.</param>
    /// <param name="word">A word in normal form.</param>
    public int? PlaceOf(string key, string word) => Array.IndexOf(_counted[key], word) is >= 0 and var at ? at + 1 : null;

    private string? After(string key, string said) => _said[key]
        .Where(phrase => said.StartsWith($"{phrase} ", StringComparison.Ordinal))
        .MaxBy(phrase => phrase.Length) is { } longest
            ? said[(longest.Length + 1)..]
            : null;

    private static HashSet<string> Phrases(string key, Words words) => InOrder(key, words).ToHashSet(StringComparer.Ordinal);

    private static string[] InOrder(string key, Words words) => [.. words.Text(key).Split(Between).Select(NormalForm.Of)];
}
