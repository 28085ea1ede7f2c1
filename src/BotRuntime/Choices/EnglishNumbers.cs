using System.Globalization;
using System.Text.RegularExpressions;

namespace BotRuntime.Dialogs;

/// <summary>Reads English numbers in digits and in words: "12", "1,000.5", "twenty-one", "a dozen", "two and a half", "3rd", "last".</summary>
internal static partial class EnglishNumbers
{
    // Beyond it nothing is read, so that "hundred hundred hundred …" cannot overflow.
    private const decimal Largest = 1_000_000_000_000;

    private static readonly Dictionary<string, int> Units = Table(
        0,
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen");

    private static readonly Dictionary<string, int> OrdinalUnits = Table(
        1,
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth " +
        "seventeenth eighteenth nineteenth twentieth");

    private static readonly Dictionary<string, int> Tens = Table(2, "twenty thirty forty fifty sixty seventy eighty ninety");

    private static readonly Dictionary<string, int> Multipliers = new(StringComparer.OrdinalIgnoreCase)
    {
        ["dozen"] = 12,
        ["hundred"] = 100,
        ["thousand"] = 1_000,
        ["million"] = 1_000_000,
    };

    /// <summary>The first cardinal number in the text; null where there is none.</summary>
    public static decimal? First(string? text) =>
        In(text).Where(number => !number.IsOrdinal).Select(number => (decimal?)number.Value).FirstOrDefault();

    /// <summary>All numbers in the text, in order. "last" is the ordinal 0: the position before the first.</summary>
    public static List<SpokenNumber> In(string? text)
    {
        List<string> words = [];
        foreach (ValueMatch word in Words().EnumerateMatches(text))
        {
            words.Add(text!.Substring(word.Index, word.Length));
        }

        List<SpokenNumber> numbers = [];
        int position = 0;
        while (position < words.Count)
        {
            int start = position;
            if (ReadNumber(words, ref position) is SpokenNumber number)
            {
                numbers.Add(number);
            }

            position = Math.Max(position, start + 1);
        }

        return numbers;
    }

    private static SpokenNumber? ReadNumber(List<string> words, ref int position)
    {
        if (ReadOrdinal(words[position]) is int ordinal)
        {
            position++;
            return new SpokenNumber(ordinal, true);
        }

        decimal total = 0;
        decimal current = 0;
        bool any = false;
        for (; position < words.Count; position++)
        {
            string word = words[position];
            if (Tens.TryGetValue(word, out int tens) && current % 100 == 0)
            {
                current += tens * 10;
            }
            else if (Units.TryGetValue(word, out int unit) && CanFollow(current, unit, any))
            {
                current += unit;
            }
            else if (any && OrdinalUnits.TryGetValue(word, out int last) && last < 10 && current % 10 == 0)
            {
                position++;
                return new SpokenNumber(total + current + last, true);
            }
            else if (!any && decimal.TryParse(word, NumberStyles.Number, CultureInfo.InvariantCulture, out decimal digits)
                && Math.Abs(digits) <= Largest)
            {
                current = digits;
            }
            else if (Multipliers.TryGetValue(word, out int multiplier)
                && (any || IsArticle(words, position - 1))
                && current <= Largest)
            {
                current = Math.Max(current, any ? 0 : 1) * multiplier;
                if (multiplier >= 1_000)
                {
                    (total, current) = (total + current, 0);
                }
            }
            else if (IsAndAHalf(words, position, any))
            {
                position += any ? 3 : 1;
                return new SpokenNumber(total + current + 0.5m, false);
            }
            else if (!(any && IsAndInside(words, position)))
            {
                break;
            }

            any = true;
        }

        return any ? new SpokenNumber(total + current, false) : null;
    }

    private static int? ReadOrdinal(string word)
    {
        if (string.Equals(word, "last", StringComparison.OrdinalIgnoreCase))
        {
            return 0;
        }

        return OrdinalUnits.TryGetValue(word, out int ordinal) ? ordinal
            : word.Length > 2 && char.IsAsciiLetter(word[^1]) && int.TryParse(word.AsSpan(0, word.Length - 2), out int digits) ? digits
            : null;
    }

    // "twenty one" and "hundred one" are one number, "one two" is two.
    private static bool CanFollow(decimal current, int unit, bool any) =>
        !any || (current % 100 == 0 && current != 0) || current == 0 || (unit is > 0 and < 10 && current % 100 >= 20 && current % 10 == 0);

    private static bool IsAndAHalf(List<string> words, int position, bool any) => any
        ? Is(words, position, "and") && Is(words, position + 1, "a") && Is(words, position + 2, "half")
        : Is(words, position, "half");

    private static bool IsAndInside(List<string> words, int position) =>
        Is(words, position, "and")
        && Multipliers.ContainsKey(words[position - 1])
        && position + 1 < words.Count
        && (Units.ContainsKey(words[position + 1]) || Tens.ContainsKey(words[position + 1]));

    private static bool IsArticle(List<string> words, int position) => Is(words, position, "a") || Is(words, position, "one");

    private static bool Is(List<string> words, int position, string word) =>
        position >= 0 && position < words.Count && string.Equals(words[position], word, StringComparison.OrdinalIgnoreCase);

    private static Dictionary<string, int> Table(int first, string words) => words.Split(' ')
        .Select((word, index) => (word, number: first + index))
        .ToDictionary(entry => entry.word, entry => entry.number, StringComparer.OrdinalIgnoreCase);

    [GeneratedRegex(@"(?<!\w)-?(?:\d+(?:,\d{3})*(?:\.\d+)?|\.\d+)(?:st|nd|rd|th)?|[a-z]+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Words();
}

/// <summary>A number read from text.</summary>
/// <param name="Value">The number; of an ordinal, the position, where 0 is "last".</param>
/// <param name="IsOrdinal">Whether it names a position: "2nd", "the second".</param>
internal readonly record struct SpokenNumber(decimal Value, bool IsOrdinal);
