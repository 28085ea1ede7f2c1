using CrampBot.Dialogs.Commands;
using CrampBot.Dialogs.Misses;
using CrampBot.Dialogs.Triage;
using CrampBot.Triage;

namespace CrampBot.Dialogs.Conversations;

/// <summary>A sentence that a person sends in two messages: "my pee", and then "is black"; or a question and what affirms it.</summary>
internal static class BegunSentence
{
    /// <summary>Neither half of such a sentence has more words.</summary>
    private const int MostWords = 5;

    /// <summary>A question that the next message may affirm has no more words.</summary>
    private const int LongestQuestion = 12;

    /// <summary>The message with the beginning that was sent before it, where only the two together tell a warning sign.</summary>
    /// <param name="begun">The beginning; null where the message before was none.</param>
    /// <param name="text">The message.</param>
    /// <param name="room">What triage needs.</param>
    /// <param name="commands">The words that ask something: a question after a question is one of its own; "is black" after "my pee" is none.</param>
    public static string With(string? begun, string text, TriageRoom room, CommandTable commands)
    {
        if (begun is null || text.Length == 0 || WordsIn(text) > MostWords || (commands.IsQuestion(begun) && commands.IsQuestion(text)))
        {
            return text;
        }

        string whole = $"{begun} {text}";
        return SignsIn(whole, room).Except(SignsIn(text, room)).Any() ? whole : text;
    }

    /// <summary>What is kept of a message for the next one: it begins a sentence, and tells no sign by itself.</summary>
    /// <returns>The message, masked; null where it begins none.</returns>
    public static string? In(Turn turn) => turn.Submitted is null && Begins(turn) && !SignsIn(turn.Text, turn.Room).Any() ? MissText.Masked(turn.Text) : null;

    private static bool Begins(Turn turn) => turn.IsQuestion
        ? WordsIn(turn.Text) <= LongestQuestion
        : WordsIn(turn.Text) <= MostWords && turn.Commands.Begins(WordKeys.SaidBegun, turn.Said);

    private static int WordsIn(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;

    private static IEnumerable<string> SignsIn(string text, TriageRoom room) => room.Reader.Read(text).Findings.Items
        .Where(finding => finding.Status is not FindingStatus.Absent && room.WarningSigns.Contains(finding.Id))
        .Select(finding => finding.Id);
}
