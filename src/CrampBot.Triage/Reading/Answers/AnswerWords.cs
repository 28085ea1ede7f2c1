using CrampBot.Triage.Reading.Words;
using Microsoft.Recognizers.Text.Matcher;

namespace CrampBot.Triage.Reading.Answers;

/// <summary>Recognises yes, no and "I don't know" at the start of a message.</summary>
internal sealed class AnswerWords
{
    private readonly StringMatcher _matcher = new(MatchStrategy.TrieTree, new SimpleTokenizer());

    /// <summary>Learns the words.</summary>
    /// <param name="answers">For each kind its words and phrases.</param>
    public AnswerWords(IReadOnlyDictionary<string, IReadOnlyList<string>> answers) =>
        _matcher.Init(answers.ToDictionary(kind => kind.Key, kind => kind.Value.ToList(), StringComparer.Ordinal));

    /// <summary>What the message starts with; <see cref="AnswerKind.Other"/> where it goes straight on ("no feeling in my foot").</summary>
    public AnswerKind Read(List<Word> words)
    {
        int end = words.FindIndex(word => word.IsMark);
        List<string> start = [.. words.Take(end < 0 ? words.Count : end).Select(word => word.Text)];
        MatchResult<string>? answer = _matcher.Find(start).Where(match => match.Start == 0).MaxBy(match => match.Length);
        return answer is null || answer.Length < start.Count ? AnswerKind.Other : Enum.Parse<AnswerKind>(answer.CanonicalValues.First(), ignoreCase: true);
    }
}
