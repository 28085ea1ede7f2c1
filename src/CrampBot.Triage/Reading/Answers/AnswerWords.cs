using CrampBot.Triage.Reading.Words;
using Microsoft.Recognizers.Text.Matcher;

namespace CrampBot.Triage.Reading.Answers;

/// <summary>Recognises yes, no and "I don't know" at the start of a message.</summary>
internal sealed class AnswerWords
{
    private const string Aside = "aside";
    private const string Amount = "amount";

    private readonly StringMatcher _matcher = new(MatchStrategy.TrieTree, new SimpleTokenizer());

    /// <summary>Learns the words.</summary>
    /// <param name="answers">For each kind its words and phrases, and those that may stand beside any of them.</param>
    public AnswerWords(IReadOnlyDictionary<string, IReadOnlyList<string>> answers) =>
        _matcher.Init(answers.ToDictionary(kind => kind.Key, kind => kind.Value.ToList(), StringComparer.Ordinal));

    /// <summary>What the message starts with; <see cref="AnswerKind.Other"/> where it goes straight on ("no feeling in my foot") or says two things.</summary>
    /// <remarks>The first phrases, up to a mark that is not an aside ("well, no"), must all be known, and all but asides of one kind.</remarks>
    public AnswerKind Read(List<Word> words)
    {
        int start = 0;
        HashSet<string> kinds = [];
        while (start < words.Count && kinds.Count == 0)
        {
            int mark = words.FindIndex(start, word => word.IsMark);
            int end = mark < 0 ? words.Count : mark;
            if (!Cover([.. words.Take(start..end).Select(word => word.Text)], kinds))
            {
                return AnswerKind.Other;
            }

            start = end + 1;
        }

        return kinds.Count == 1 && !kinds.Contains(Amount) ? Enum.Parse<AnswerKind>(kinds.First(), ignoreCase: true) : AnswerKind.Other;
    }

    /// <summary>Whether words may stand beside a number without adding to it: "about", "out of ten".</summary>
    public bool IsBesideAmount(IEnumerable<Word> words)
    {
        HashSet<string> kinds = [];
        return Cover([.. words.Where(word => !word.IsMark).Select(word => word.Text)], kinds) && kinds.IsSubsetOf([Amount]);
    }

    /// <summary>Covers words with known phrases, the longest first at each place, and collects their kinds.</summary>
    /// <returns>Whether every word is covered.</returns>
    private bool Cover(List<string> words, HashSet<string> kinds)
    {
        MatchResult<string>[] found = [.. _matcher.Find(words)];
        for (int at = 0; at < words.Count;)
        {
            if (found.Where(match => match.Start == at).MaxBy(match => match.Length) is not { } longest)
            {
                return false;
            }

            kinds.UnionWith(longest.CanonicalValues.Where(kind => kind != Aside));
            at += longest.Length;
        }

        return true;
    }
}
