using System.Text.RegularExpressions;
using CrampBot.Dialogs.Conversations;
using CrampBot.Knowledge.Loading;
using CrampBot.Triage;

namespace CrampBot.Dialogs.Safety;

/// <summary>Keeps back what the standing advice says not to do: no rubbing below “do not massage that leg”.</summary>
internal static partial class CareThatWaits
{
    private const char BetweenKinds = ';';
    private const char BetweenWords = '|';

    /// <summary>Whether an answer tells to do what the advice to a person forbids.</summary>
    /// <param name="answer">The text of the answer, as simple Markdown.</param>
    /// <param name="advice">What follows from all that is known.</param>
    /// <param name="turn">The turn.</param>
    public static bool IsIn(string answer, Assessment advice, Turn turn)
    {
        string not = turn.Words.Text(WordKeys.CareNot);
        string[] forbidden = [.. advice.Now.Select(Padded).Where(line => line.StartsWith($" {not} ", StringComparison.Ordinal))];
        string[] told = [.. Sentence().Split(answer).Select(Padded).Where(line => !line.Contains($" {not} ", StringComparison.Ordinal))];
        return turn.Words.Text(WordKeys.CareKinds).Split(BetweenKinds)
            .Select(kind => kind.Split(BetweenWords).Select(Padded).ToArray())
            .Any(kind => HoldAny(forbidden, kind) && HoldAny(told, kind));
    }

    private static bool HoldAny(string[] lines, string[] words) =>
        lines.Any(line => words.Any(word => line.Contains(word, StringComparison.Ordinal)));

    private static string Padded(string text) => $" {NormalForm.Of(text)} ";

    [GeneratedRegex(@"[.!?;:\n]")]
    private static partial Regex Sentence();
}
