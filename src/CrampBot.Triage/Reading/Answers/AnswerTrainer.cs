using CrampBot.Triage.Reading.Concepts;
using CrampBot.Triage.Reading.Content;
using CrampBot.Triage.Reading.Likeness;
using CrampBot.Triage.Reading.Words;

namespace CrampBot.Triage.Reading.Answers;

/// <summary>Turns answers, buttons and short phrases into examples of what people mean, and trains the model on them.</summary>
/// <param name="content">The content of the reader.</param>
/// <param name="features">What the model sees.</param>
internal sealed class AnswerTrainer(ReaderContent content, MessageFeatures features)
{
    /// <summary>Longer phrases tell a story; nobody answers a question so.</summary>
    private const int LongestPhrase = 9;

    /// <summary>Of what people ask the articles so many teach what is no answer: one in these.</summary>
    private const int EveryQuestion = 60;

    /// <summary>Of the answers to other questions that mean nothing here so many teach what is no answer: one in these.</summary>
    private const int EveryOtherAnswer = 2;

    private readonly Dictionary<string, int[]> _seen = new(StringComparer.Ordinal);

    /// <summary>Trains the model.</summary>
    /// <param name="lessons">What to learn from.</param>
    /// <param name="triage">The questions, and what their choices match.</param>
    public AnswerModel Train(Lessons lessons, TriageContent triage)
    {
        (string Text, Facts Stated)[] phrases =
        [
            .. lessons.Phrases.Where(phrase => phrase.Text.Text.Count(letter => letter == ' ') < LongestPhrase)
                .GroupBy(phrase => phrase.Text.Text, StringComparer.Ordinal)
                .Select(same => (same.Key, triage.Vocabulary.Know(Stated(same, triage.Vocabulary)))),
        ];
        return AnswerModel.Learn(triage.Questions.Questions.ToDictionary(
            question => question.Id,
            question => Examples(question, lessons, phrases, triage),
            StringComparer.Ordinal));
    }

    private static Findings Stated(IEnumerable<Phrase> phrases, Vocabulary vocabulary) => new(
    [
        .. phrases
            .Where(phrase => phrase.Meaning is PhraseMeaning.Present && vocabulary.ById[phrase.Finding].Kind is FindingKind.Sign or FindingKind.Context)
            .Select(phrase => phrase.Finding)
            .Distinct(StringComparer.Ordinal)
            .Select(id => new Finding(id, FindingStatus.Present, FindingOrigin.Words)),
    ]);

    /// <summary>What an answer, maybe to another question, would mean here: "none" and "I don't know" are said alike whatever the list.</summary>
    private static IReadOnlyList<string> MeantFor(Question question, SpokenAnswer answer, TriageContent triage)
    {
        if (answer.Question == question.Id || answer.Meant is [Question.Unknown] || (answer.Meant is [Question.None] && question.NoneOfThese is not null))
        {
            return answer.Meant;
        }

        Question asked = triage.Questions.Find(answer.Question);
        Findings said = new([.. asked.Choices.Where(choice => answer.Meant.Contains(choice.Id)).SelectMany(choice => choice.Sets).DistinctBy(finding => finding.Id)]);
        return Matching(question, triage.Vocabulary.Know(said)) is { Length: > 0 } meant ? meant : [LikelyAnswer.Unclear];
    }

    private static IEnumerable<(string Text, string Meant)> Buttons(Question question) =>
    [
        .. question.Choices.SelectMany(choice => choice.Said.Prepend(choice.Text).Select(text => (text, choice.Id))),
        .. question.NoneSaid.Select(text => (text, Question.None)),
        (question.IDoNotKnow, Question.Unknown),
    ];

    private IReadOnlyList<(int[] Features, IReadOnlyList<string> Meant)> Examples(
        Question question, Lessons lessons, IReadOnlyList<(string Text, Facts Stated)> phrases, TriageContent triage) =>
    [
        .. lessons.Answers.Select((answer, at) => (answer, at, Meant: MeantFor(question, answer, triage)))
            .Where(example => example.answer.Question == question.Id || example.Meant is not [LikelyAnswer.Unclear] || example.at % EveryOtherAnswer == 0)
            .Select(example => (Seen(example.answer.Text), example.Meant)),
        .. lessons.Questions.Where((_, at) => at % EveryQuestion == 0).Select(text => (Seen(text), (IReadOnlyList<string>)[LikelyAnswer.Unclear])),
        .. Buttons(question).Select(button => (Seen(button.Text), (IReadOnlyList<string>)[button.Meant])),
        .. question.PicksMany
            ? phrases.Select(phrase => (phrase.Text, Meant: Matching(question, phrase.Stated))).Where(phrase => phrase.Meant.Length > 0)
                .Select(phrase => (Seen(phrase.Text), (IReadOnlyList<string>)phrase.Meant))
            : [],
    ];

    private static string[] Matching(Question question, Facts stated) =>
        [.. question.Choices.Where(choice => choice.Matches.Evaluate(stated, Doubt.Settled) == Truth.True).Select(choice => choice.Id)];

    private int[] Seen(string text)
    {
        if (_seen.TryGetValue(text, out int[]? known))
        {
            return known;
        }

        List<Word> words = content.Splitter.Split(text);
        using Tags tags = content.Sets.Tag(words, new Span(0, words.Count));
        content.BlotOutSayings(words, tags);
        return _seen[text] = [.. features.Of(words, tags).Select(feature => feature.Number).Distinct()];
    }
}
