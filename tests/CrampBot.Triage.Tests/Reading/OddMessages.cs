using System.Text;

namespace CrampBot.Triage.Tests.Reading;

/// <summary>Messages that hardly anybody writes and a reader must bear: one kind of thing over and over, in an order without sense.</summary>
internal static class OddMessages
{
    private static readonly string[] Trade =
    [
        "my", "left", "calf", "is", "swollen", "hot", "not", "no", "since", "friday", "cramp", "in", "the", "night", "i", "can't", "breathe", "pee",
        "brown", "numb", "after", "running", "never", "if", "her", "mum's", "foot", "went", "cold", "and", "white", "passed", "out", "but", "fine", "now",
    ];

    private static readonly Dictionary<string, (string Separator, string[] Units)> ByKind = new(StringComparer.Ordinal)
    {
        ["words of the trade"] = (" ", Trade),
        ["sentences"] = (". ", ["i can't breathe", "my calf is red and hot", "it is not swollen", "could it be a clot?", "she had a stroke last year", "it lasts 2 minutes"]),
        ["no punctuation"] = (" ", ["i can't breathe", "my calf is red and hot", "it is not swollen", "could it be a clot", "she had a stroke last year"]),
        ["slips"] = (" ", ["swolen", "claf", "braeth", "crmap", "chset", "numbb", "leeg", "nihgt", "wlak", "swwelling"]),
        ["joined words"] = (string.Empty, Trade),
        ["commas"] = (", ", Trade),
        ["dashes"] = ("-", Trade),
        ["denials"] = (" ", ["not", "no", "never", "isn't", "without", "neither", "nor"]),
        ["joining words"] = (" ", ["and", "or", "but"]),
        ["denials with commas"] = (", ", ["not"]),
        ["one word"] = (" ", ["calf"]),
        ["digits"] = (string.Empty, ["1", "7", "0", "3", "9", "4"]),
        ["numbers"] = (" ", ["17", "3", "90", "8/10", "0.5", "3-4", "38.5", "12"]),
        ["number words"] = (" ", ["one", "hundred", "and", "twenty", "half", "a", "thousand", "point", "minutes", "days", "weeks"]),
        ["times"] = (" ", ["10 minutes", "3 weeks", "twice a night", "at 7pm", "every 2 hours", "since monday", "3 times a week", "half an hour"]),
        ["letters"] = (" ", ["x", "q", "a", "e", "z", "i", "t"]),
        ["unknown words"] = (" ", ["brontle", "fizzarding", "quomb", "steggle", "wurtzy", "plinter", "oogamo"]),
        ["punctuation"] = (string.Empty, [",", ".", ";", "!", "?", "-", "(", ")", "'", "\"", "/", ":"]),
        ["emoji"] = (string.Empty, ["\U0001F600", "\U0001F9B5", "❗"]),
        ["other scripts"] = (string.Empty, ["нога", "脚", "پا", "éà", "ş", "ไทย", "😣"]),
    };

    /// <summary>The kinds there are.</summary>
    public static IEnumerable<string> Kinds => ByKind.Keys;

    /// <summary>A message.</summary>
    /// <param name="kind">One of <see cref="Kinds"/>.</param>
    /// <param name="length">How long it is, in characters.</param>
    public static string Of(string kind, int length)
    {
        (string separator, string[] units) = ByKind[kind];
        StringBuilder text = new();
        for (int at = 0; text.Length < length; at++)
        {
            text.Append(units[((at * at) + (3 * at)) % 7919 % units.Length]).Append(separator);
        }

        return text.ToString(0, length);
    }
}
