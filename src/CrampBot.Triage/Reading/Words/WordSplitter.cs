using System.Buffers;
using System.Globalization;
using System.Text;

namespace CrampBot.Triage.Reading.Words;

/// <summary>Splits a message into words and marks, spelling out contractions and text-message shorthand on the way.</summary>
/// <param name="shorthand">What is written short, and what it stands for.</param>
/// <param name="stemmer">Takes the endings off words.</param>
/// <param name="spelling">Repairs slips in words that are not known.</param>
internal sealed class WordSplitter(Shorthand shorthand, Stemmer stemmer, Spelling spelling)
{
    private static readonly SearchValues<char> Apostrophes = SearchValues.Create("'’‘`´ʼ＇");

    private readonly (string Ending, string[] Words)[] _contractions = [.. shorthand.Contractions.Select(entry => (entry.Key, entry.Value))];

    /// <summary>The words and marks of a text in order; never more than one per character and contraction.</summary>
    public List<Word> Split(string text)
    {
        List<Word> words = new(text.Length / 4);
        int at = 0;
        while (at < text.Length)
        {
            int end = EndOfWord(text, at);
            if (end > at)
            {
                string word = Straighten(text.AsSpan(at, end - at));
                if (shorthand.Alone.TryGetValue(word, out string[]? alone) && IsAlone(text, end, words))
                {
                    Add(alone, at, end, words);
                }
                else
                {
                    AddWord(word, at, end, words);
                }

                at = end;
            }
            else
            {
                AddMark(text[at], at > 0 ? text[at - 1] : ' ', at + 1 < text.Length ? text[at + 1] : ' ', at, words);
                at++;
            }
        }

        return words;
    }

    private static int EndOfWord(string text, int start)
    {
        int end = start;
        while (end < text.Length)
        {
            char letter = text[end];
            bool partOfWord = char.IsLetterOrDigit(letter)
                || CharUnicodeInfo.GetUnicodeCategory(letter) is UnicodeCategory.NonSpacingMark
                || (end > start && end + 1 < text.Length && char.IsLetterOrDigit(text[end + 1]) && JoinsInside(letter, text[end - 1], text[end + 1]));
            if (!partOfWord)
            {
                break;
            }

            end++;
        }

        return end;
    }

    private static bool JoinsInside(char joint, char before, char after) =>
        Apostrophes.Contains(joint) || (joint is '.' && char.IsDigit(before) && char.IsDigit(after));

    private static string Straighten(ReadOnlySpan<char> word)
    {
        StringBuilder straight = new(word.Length);
        foreach (char letter in word.ToString().Normalize(NormalizationForm.FormKD))
        {
            if (Apostrophes.Contains(letter))
            {
                straight.Append('\'');
            }
            else if (CharUnicodeInfo.GetUnicodeCategory(letter) is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.Surrogate))
            {
                straight.Append(char.ToLowerInvariant(letter));
            }
        }

        return straight.ToString();
    }

    /// <summary>Whether what ends here stands between marks: "breathless: n, dizzy: n".</summary>
    private static bool IsAlone(string text, int end, List<Word> before)
    {
        ReadOnlySpan<char> rest = text.AsSpan(end).TrimStart(' ');
        return before.Count > 0 && before[^1].IsMark && (rest.Length == 0 || rest[0] is ',' or '.' or ';' or '\n' or ')');
    }

    private static bool IsRange(char before, char after) => char.IsDigit(before) && char.IsDigit(after);

    private void AddMark(char mark, char before, char after, int at, List<Word> words)
    {
        string? text = mark switch
        {
            '-' or '–' when IsRange(before, after) => shorthand.BetweenNumbers,
            '.' or '!' or ';' or '…' or '•' or '。' => ".",
            ',' or '(' or ')' or ':' or '–' or '—' => ",",
            '?' or '؟' or '？' => "?",
            '\n' => "\n",
            '/' => "/",
            _ => null,
        };
        if (text is not null)
        {
            words.Add(new Word(text, text, at, at + 1));
        }
    }

    private void AddWord(string word, int start, int end, List<Word> words)
    {
        if (shorthand.SpelledOut.TryGetValue(word, out string[]? full))
        {
            Add(full, start, end, words);
            return;
        }

        foreach ((string ending, string[] endingWords) in _contractions)
        {
            if (word.Length > ending.Length && word.EndsWith(ending, StringComparison.Ordinal))
            {
                AddWord(word[..^ending.Length], start, end, words);
                Add(endingWords, start, end, words);
                return;
            }
        }

        string plain = word.Replace("'", "", StringComparison.Ordinal);
        if (plain.Length > 0)
        {
            Add(spelling.Halves(plain) is { } halves ? [halves.First, halves.Second] : [spelling.Repair(plain)], start, end, words);
        }
    }

    private void Add(string[] texts, int start, int end, List<Word> words)
    {
        foreach (string text in texts)
        {
            words.Add(new Word(text, stemmer.Stem(text), start, end));
        }
    }
}
